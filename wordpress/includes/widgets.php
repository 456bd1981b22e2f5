<?php
/**
 * The widgets and what can be set on each, as the build read it from the elements themselves.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * All that the build wrote down: the version, the widgets, and the crisis lines by region.
 *
 * @return array{version: string, widgets: array, lines: array<string, string>}
 */
function catalogue(): array {
	static $catalogue;
	if ( null === $catalogue ) {
		$catalogue = wp_json_file_decode( dirname( PLUGIN ) . '/widgets.json', array( 'associative' => true ) );
	}
	return $catalogue;
}

/**
 * The widgets by name. Where the practice has set something for the whole site, the attribute has it as its `preset`: it
 * stands wherever a page says nothing else, and a later change of the setting reaches every page.
 *
 * @return array<string, array{title: string, summary: string, attributes: array}>
 */
function widgets(): array {
	$widgets  = catalogue()['widgets'];
	$settings = settings();
	if ( '' !== $settings['region'] ) {
		$widgets['support-now']['attributes']['region']['preset'] = $settings['region'];
	}
	if ( '' !== $settings['contact'] ) {
		$widgets['find-therapist']['attributes']['href']['preset'] = $settings['contact'];
	}
	return $widgets;
}
