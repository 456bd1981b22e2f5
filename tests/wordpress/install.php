<?php
/**
 * Installs WordPress by its own functions: `php install.php <folder> <address>`. Makes somebody of each role; the password
 * of each is their name.
 */

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[2], PHP_URL_HOST ) . ':' . parse_url( $argv[2], PHP_URL_PORT );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A practice', 'administrator', 'administrator@example.org', false, '', 'administrator' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => $role . '@example.org',
			'role'       => $role,
		)
	);
}
update_option( 'siteurl', $argv[2] );
update_option( 'home', $argv[2] );
