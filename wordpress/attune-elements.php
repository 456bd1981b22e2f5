<?php
/**
 * Plugin Name:       Attune Elements
 * Description:       Ten calm widgets for the website of a therapy practice, as blocks and as a shortcode.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            the attune-elements authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       attune-elements
 *
 * The code is under the MIT licence, which the GPL is compatible with; the words of the widgets are under CC BY 4.0. Both
 * texts stand beside this file.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

/** This file, from which WordPress counts a plugin's addresses. */
const PLUGIN = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/page.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcode.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
