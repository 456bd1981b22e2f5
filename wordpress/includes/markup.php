<?php
/**
 * From a widget's name and settings to its tag. Everything that is printed for a block or a shortcode comes from here, on
 * one line: WordPress puts paragraphs and breaks where it finds others.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The tag of a widget. What it can't make sense of is left out, and said to those who may edit the post.
 *
 * @param string               $name    The widget's name, without the prefix of its tag.
 * @param array<string, mixed> $given   Attributes by name.
 * @param string               $inside  HTML that stands inside the tag, already clean.
 * @param string               $wrapper Attributes of the box around it, already escaped: a block's own, or none.
 */
function markup( string $name, array $given, string $inside = '', string $wrapper = '' ): string {
	$widgets = widgets();
	if ( ! isset( $widgets[ $name ] ) ) {
		/* translators: 1: what was written, 2: all names that there are */
		return note( sprintf( __( 'There is no widget “%1$s”. You can write: %2$s.', 'attune-elements' ), $name, implode( ', ', array_keys( $widgets ) ) ) );
	}
	$tag   = 'attune-' . $name;
	$notes = '';
	$open  = $tag;
	$clean = array();
	foreach ( $widgets[ $name ]['attributes'] as $attribute => $about ) {
		$wanted = $given[ $attribute ] ?? $about['preset'] ?? '';
		$wanted = is_scalar( $wanted ) ? trim( preg_replace( '/\s+/', ' ', (string) $wanted ) ) : '';
		if ( '' === $wanted || ( $about['default'] ?? '' ) === $wanted ) {
			continue;
		}
		$value = clean_value( $wanted, $about );
		if ( '' === $value ) {
			/* translators: 1: an attribute, 2: what was written */
			$notes .= note( sprintf( __( '%1$s can’t be “%2$s”, so it is left out.', 'attune-elements' ), $attribute, $wanted ) );
			continue;
		}
		$clean[ $attribute ] = $value;
		$open               .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	if ( '' === $inside ) {
		$inside = fallback( $name, $clean );
	}
	stands_here( $name );
	$html = sprintf( '<%s>%s</%s>', $open, $inside, $tag );
	// A theme keeps its column by the width of what stands in it, and the tag takes all of its place. A shortcode may stand
	// inside a paragraph, where a division may not.
	return ( '' === $wrapper ? '<span class="attune-place">' . $html . '</span>' : "<div $wrapper>$html</div>" ) . $notes;
}

/**
 * A value as it may be printed, or an empty string.
 *
 * @param string $value What was given.
 * @param array  $about What the catalogue says of the attribute.
 */
function clean_value( string $value, array $about ): string {
	if ( isset( $about['choices'] ) ) {
		$value = without_curly_quotes( $value );
		return in_array( $value, $about['choices'], true ) ? $value : '';
	}
	return 'address' === ( $about['kind'] ?? '' ) ? clean_address( $value ) : $value;
}

/**
 * A word without the curly quotes that some editors put in place of straight ones; WordPress takes them as part of it.
 *
 * @param string $word As it was written.
 */
function without_curly_quotes( string $word ): string {
	return preg_replace( '/^[“”„″]|[“”„″]$/u', '', html_entity_decode( $word, ENT_QUOTES, 'UTF-8' ) );
}

/**
 * What a visitor reads until the widget is there, and wherever scripts are off: crisis lines as plain links, else a way to
 * the practice.
 *
 * @param string                $name  The widget's name.
 * @param array<string, string> $given The attributes that are printed.
 */
function fallback( string $name, array $given ): string {
	if ( 'support-now' === $name ) {
		return catalogue()['lines'][ $given['region'] ?? 'INTL' ];
	}
	$contact = settings()['contact'];
	return '' === $contact ? '' : sprintf( '<a href="%s">%s</a>', esc_url( $contact, SCHEMES ), esc_html__( 'Get in touch', 'attune-elements' ) );
}

/**
 * A line for those who may edit the post, and nothing for anybody else.
 *
 * @param string $text The line, not yet escaped.
 */
function note( string $text ): string {
	if ( ! current_user_can( 'edit_post', (int) get_the_ID() ) ) {
		return '';
	}
	return sprintf( '<p><strong>%s</strong> %s</p>', esc_html__( 'Attune Elements, seen only by people who may edit this:', 'attune-elements' ), esc_html( $text ) );
}
