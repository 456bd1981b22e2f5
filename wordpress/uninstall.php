<?php
/**
 * What is left of the plugin when it is deleted: nothing. The posts are the practice's own, and stay as they are.
 *
 * @package AttuneElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$attune_sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( get_current_blog_id() );
foreach ( $attune_sites as $attune_site ) {
	if ( is_multisite() ) {
		switch_to_blog( $attune_site );
	}
	delete_option( 'attune_elements' );
	if ( is_multisite() ) {
		restore_current_blog();
	}
}
