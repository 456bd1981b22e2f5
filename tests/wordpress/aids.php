<?php
/**
 * Must-use plugin of the tests: what the real world would have as plugins, and nothing that reaches out.
 */

// Debian has no Classic Editor plugin; WordPress still has that editor.
add_filter(
	'use_block_editor_for_post',
	static function ( $use ) {
		return isset( $_GET['classic'] ) ? false : $use;
	}
);

// No mail leaves a test.
add_filter( 'pre_wp_mail', '__return_true' );

// Nor does a question for updates or news: WordPress' own servers have nothing to say.
add_filter(
	'pre_http_request',
	static function () {
		return array(
			'headers'  => array(),
			'cookies'  => array(),
			'response' => array( 'code' => 404 ),
			'body'     => '',
		);
	}
);

// Avatars are pictures from another site.
add_filter( 'pre_option_show_avatars', '__return_zero' );
