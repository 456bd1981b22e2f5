<?php
/**
 * `[attune widget="reflection-card" pace="gentle"]…[/attune]`, for the classic editor, text widgets and page builders.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'attune', __NAMESPACE__ . '\\shortcode' );

/**
 * The widget that a shortcode asks for.
 *
 * @param array|string $given  Its attributes; an empty string where there are none.
 * @param string|null  $inside What stands between its tags.
 */
function shortcode( $given, ?string $inside = null ): string {
	$given = is_array( $given ) ? $given : array();
	if ( preg_match( '/\[attune\b/', (string) $inside ) ) {
		// It was left open, and WordPress has taken all up to the end of the next one as its inside.
		return shortcode( $given ) . do_shortcode( $inside . '[/attune]' );
	}
	// Some people write the whole tag.
	$name = preg_replace( '/^attune-/', '', trim( without_curly_quotes( (string) ( $given['widget'] ?? '' ) ) ) );
	unset( $given['widget'] );
	$known = widgets()[ $name ]['attributes'] ?? array();
	$notes = '';
	foreach ( isset( widgets()[ $name ] ) ? $given : array() as $attribute => $value ) {
		if ( ! isset( $known[ $attribute ] ) ) {
			// What has no name of its own was not written as name="value".
			$written = is_int( $attribute ) ? $value : $attribute;
			/* translators: 1: what was written, 2: all attributes that there are */
			$notes .= note( sprintf( __( '“%1$s” can’t be set here. You can set: %2$s.', 'attune-elements' ), $written, implode( ', ', array_keys( $known ) ) ) );
		}
	}
	return markup( $name, $given, clean_inside( (string) $inside ) ) . $notes;
}

/**
 * What may stand inside a widget: what WordPress allows in a post of any author, on one line, without the halves of
 * paragraphs that wpautop leaves at its edges.
 *
 * @param string $html What stood between the shortcode's tags.
 */
function clean_inside( string $html ): string {
	// Their text would be left for visitors to read.
	$html = preg_replace( '#<(script|style|template)\b.*?(</\1\s*>|$)#is', '', $html );
	$html = preg_replace( '#^(\s|</p>|<br\s*/?>)+|(\s|<p>|<br\s*/?>)+$#i', '', $html );
	return preg_replace( '/\s+/', ' ', force_balance_tags( wp_kses_post( $html ) ) );
}
