<?php
/**
 * What a page gets when a widget stands on it: the script once, the sheet, the accent colour, and the support widget.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

/** The handle of both the script and the sheet. */
const HANDLE = 'attune-elements';

/** A block, a shortcode, a tag or a place of ours in a post as it is stored. */
const TRACE = '/<!-- wp:attune\/|\[attune\b|<attune-|\bdata-attune=/';

/** A tag or a place of ours in a page as it is sent, with its name. */
const TAG = '/(?:<attune-|\bdata-attune=["\']?(?:attune-)?)([a-z-]+)/';

add_action( 'init', __NAMESPACE__ . '\\register_assets' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\enqueue_early' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 3 );
add_filter( 'the_content', __NAMESPACE__ . '\\complete_content', 30 );
add_filter( 'render_block_core/html', __NAMESPACE__ . '\\notice_tags' );
add_action( 'wp_footer', __NAMESPACE__ . '\\complete_page', 5 );

/** Registers the sheet, and the script where WordPress has no modules of its own (before 6.5). */
function register_assets(): void {
	$version = catalogue()['version'];
	wp_register_style( HANDLE, plugins_url( 'attune.css', PLUGIN ), array(), $version );
	$accent = settings()['accent'];
	wp_add_inline_style( HANDLE, '.attune-place{display:block}' . ( '' === $accent ? '' : ":root{--attune-accent:$accent}" ) );
	if ( ! function_exists( 'wp_enqueue_script_module' ) ) {
		wp_register_script( HANDLE, plugins_url( 'attune.js', PLUGIN ), array(), $version, true );
	}
}

/** Asks for the sheet and the script; asking again changes nothing. */
function enqueue(): void {
	wp_enqueue_style( HANDLE );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, plugins_url( 'attune.js', PLUGIN ), array(), catalogue()['version'] );
	} else {
		wp_enqueue_script( HANDLE );
	}
}

/** A classic theme prints its head before any post is rendered, so the stored posts are looked at for a trace of ours. */
function enqueue_early(): void {
	global $wp_query;
	foreach ( (array) $wp_query->posts as $post ) {
		if ( $post instanceof \WP_Post && preg_match( TRACE, $post->post_content ) ) {
			enqueue();
			return;
		}
	}
}

/**
 * Makes the tag of our script that of a module.
 *
 * @param string $tag    The tag as WordPress has it.
 * @param string $handle Whose it is.
 * @param string $src    Its address.
 */
function as_module( string $tag, string $handle, string $src ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => HANDLE . '-js',
		)
	);
}

/**
 * Notes that a widget stands on this page.
 *
 * @param string|null $name The widget's name, or null to ask alone.
 * @return array<string, true> The names of all that were noted.
 */
function stands_here( ?string $name = null ): array {
	static $names = array();
	if ( null !== $name ) {
		$names[ $name ] = true;
		enqueue();
	}
	return $names;
}

/**
 * Notes the widgets in HTML, those that somebody pasted as tags or places too.
 *
 * @param string $html A piece of the page.
 */
function notice_tags( string $html ): string {
	preg_match_all( TAG, $html, $found );
	array_map( __NAMESPACE__ . '\\stands_here', $found[1] );
	return $html;
}

/**
 * Ends a post or page that has a widget with the support widget, where the practice wants that and it is not there.
 *
 * @param string $html The content as it will be shown.
 */
function complete_content( string $html ): string {
	// An excerpt is made of the content as well, and has no room for it.
	if ( doing_filter( 'get_the_excerpt' ) || ! preg_match( TAG, $html ) ) {
		return $html;
	}
	$is_page_itself = is_singular() && get_the_ID() === get_queried_object_id();
	if ( $is_page_itself && settings()['support'] && ! preg_match( '/<attune-support-now|data-attune=["\']?(?:attune-)?support-now/', $html ) ) {
		$html .= markup( 'support-now', array() );
	}
	return notice_tags( $html );
}

/** Ends any other page with it: a list of posts, or one whose widget stands beside the content. */
function complete_page(): void {
	$names = stands_here();
	if ( $names && ! isset( $names['support-now'] ) && settings()['support'] ) {
		// The classes with which a block theme keeps its own column.
		$column = '<div class="wp-block-group is-layout-constrained has-global-padding">%s</div>';
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made.
		printf( $column, markup( 'support-now', array() ) );
	}
}
