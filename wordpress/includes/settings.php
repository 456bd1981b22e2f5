<?php
/**
 * What a practice sets once, for the whole site: one option, so that there is one thing to remove.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

/** The name of the option; uninstall.php knows it too. */
const OPTION = 'attune_elements';

/** The schemes that a widget's own links may have. */
const SCHEMES = array( 'http', 'https', 'mailto', 'tel', 'sms' );

/**
 * The settings as they stand, each of them a string.
 *
 * @return array{accent: string, region: string, contact: string, support: string}
 */
function settings(): array {
	$stored = get_option( OPTION, array() );
	return array_merge(
		array(
			'accent'  => '',
			'region'  => '',
			'contact' => '',
			'support' => '1',
		),
		is_array( $stored ) ? $stored : array()
	);
}

/**
 * An address as it may stand in a link, or an empty string where it may not.
 *
 * @param string $text What somebody wrote.
 */
function clean_address( string $text ): string {
	return esc_url_raw( trim( $text ), SCHEMES );
}
