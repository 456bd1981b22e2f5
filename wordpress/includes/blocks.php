<?php
/**
 * A block for each widget, all of one making. Nothing but the block's comment is stored, which WordPress leaves alone
 * whoever wrote the post.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

/** The handle of the editor's script. */
const EDITOR_HANDLE = 'attune-elements-blocks';

add_action( 'init', __NAMESPACE__ . '\\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\inform_editor' );

/** Registers the editor's script and every block. */
function register_blocks(): void {
	$needed = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( EDITOR_HANDLE, plugins_url( 'blocks.js', PLUGIN ), $needed, catalogue()['version'], true );

	foreach ( widgets() as $name => $widget ) {
		$attributes = array();
		foreach ( $widget['attributes'] as $attribute => $about ) {
			$attributes[ $attribute ] = array(
				'type'    => 'string',
				'default' => $about['preset'] ?? $about['default'] ?? '',
			);
		}
		register_block_type(
			'attune/' . $name,
			array(
				'api_version'           => 3,
				'title'                 => $widget['title'],
				'description'           => $widget['summary'],
				'category'              => 'widgets',
				'keywords'              => array( 'attune', __( 'therapy', 'attune-elements' ) ),
				'attributes'            => $attributes,
				'supports'              => array(
					'html'  => false,
					'align' => array( 'wide', 'full' ),
				),
				'editor_script_handles' => array( EDITOR_HANDLE ),
				'render_callback'       => static function ( array $given ) use ( $name ): string {
					return markup( $name, $given, '', get_block_wrapper_attributes() );
				},
			)
		);
	}
}

/** Gives the editor's script the widgets, and what a preview is made of. */
function inform_editor(): void {
	$known = array(
		'widgets' => widgets(),
		'script'  => add_query_arg( 'ver', catalogue()['version'], plugins_url( 'attune.classic.js', PLUGIN ) ),
		'accent'  => settings()['accent'],
		'lang'    => get_bloginfo( 'language' ),
	);
	wp_add_inline_script( EDITOR_HANDLE, 'var attuneElements = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
