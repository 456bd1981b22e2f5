<?php
/**
 * Settings → Attune Elements. WordPress' Settings API brings the form's nonce and asks for the capability.
 *
 * @package AttuneElements
 */

namespace Attune\Elements;

defined( 'ABSPATH' ) || exit;

/** The page's name in its address. */
const PAGE = 'attune-elements';

add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN ), __NAMESPACE__ . '\\add_link' );

/** The option and its fields. */
function register_settings(): void {
	register_setting( PAGE, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\\clean_settings' ) );
	add_settings_section( 'site', '', '__return_empty_string', PAGE );
	$fields = array(
		'accent'  => __( 'Accent colour', 'attune-elements' ),
		'region'  => __( 'Crisis lines', 'attune-elements' ),
		'contact' => __( 'How to reach you', 'attune-elements' ),
		'support' => __( 'Support where there is a widget', 'attune-elements' ),
	);
	foreach ( $fields as $field => $title ) {
		add_settings_field( $field, $title, __NAMESPACE__ . '\\print_' . $field, PAGE, 'site', array( 'label_for' => 'attune-' . $field ) );
	}
}

/**
 * The settings as they may be stored. What is wrong is said, and the setting stays as it was. WordPress asks for this twice
 * when it stores an option for the first time, so what is answered has to pass again.
 *
 * @param mixed $given What was sent.
 */
function clean_settings( $given ): array {
	$given   = array_map( 'trim', array_filter( is_array( $given ) ? $given : array(), 'is_string' ) );
	$now     = settings();
	$accent  = $given['accent'] ?? '';
	$contact = $given['contact'] ?? '';
	$region  = $given['region'] ?? '';

	if ( '' !== $accent && ! sanitize_hex_color( $accent ) ) {
		add_settings_error( OPTION, 'accent', __( 'The accent colour was not changed: please write it like #14584c.', 'attune-elements' ) );
		$accent = $now['accent'];
	}
	$address = clean_address( is_email( $contact ) ? 'mailto:' . $contact : $contact );
	if ( '' !== $contact && '' === $address ) {
		add_settings_error( OPTION, 'contact', __( '“How to reach you” was not changed: please write the address of a page, an e-mail address, or tel: with a number.', 'attune-elements' ) );
		$address = $now['contact'];
	}
	return array(
		'accent'  => $accent,
		'region'  => in_array( $region, regions(), true ) ? $region : '',
		'contact' => $address,
		'support' => empty( $given['support'] ) ? '' : '1',
	);
}

/** The regions with crisis lines of their own, as the widget knows them; its own default is to guess. */
function regions(): array {
	$region = catalogue()['widgets']['support-now']['attributes']['region'];
	return array_values( array_diff( $region['choices'], array( $region['default'] ) ) );
}

/** Puts the page into the menu of settings. */
function add_page(): void {
	$title = __( 'Attune Elements', 'attune-elements' );
	$hook  = add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\\print_page' );
	add_action( 'load-' . $hook, __NAMESPACE__ . '\\bring_picker' );
}

/** WordPress' own colour picker. */
function bring_picker(): void {
	wp_enqueue_style( 'wp-color-picker' );
	wp_enqueue_script( 'wp-color-picker' );
	wp_add_inline_script( 'wp-color-picker', "jQuery( function ( $ ) { $( '#attune-accent' ).wpColorPicker(); } );" );
}

/**
 * A link to the page in the list of plugins.
 *
 * @param string[] $links The links that are there.
 */
function add_link( array $links ): array {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'attune-elements' ) ) );
	return $links;
}

/** The page. */
function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'These settings hold for the whole site. A block or a shortcode can have its own instead.', 'attune-elements' ); ?></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * The line under a field.
 *
 * @param string $text The line, not yet escaped.
 */
function describe( string $text ): void {
	printf( '<p class="description">%s</p>', esc_html( $text ) );
}

/** The accent colour. */
function print_accent(): void {
	printf( '<input type="text" id="attune-accent" name="%s[accent]" value="%s">', esc_attr( OPTION ), esc_attr( settings()['accent'] ) );
	describe( __( 'The main colour of your site. The widgets make it lighter or darker where text would be hard to read.', 'attune-elements' ) );
}

/** The region. */
function print_region(): void {
	printf( '<select id="attune-region" name="%s[region]">', esc_attr( OPTION ) );
	printf( '<option value="">%s</option>', esc_html__( 'a guess, from the visitor’s language and time zone', 'attune-elements' ) );
	foreach ( regions() as $region ) {
		printf( '<option%s>%s</option>', selected( settings()['region'], $region, false ), esc_html( $region ) );
	}
	echo '</select>';
	describe( __( 'Whose crisis lines are shown first. INTL is for every other country. A visitor can choose another.', 'attune-elements' ) );
}

/** The contact address. */
function print_contact(): void {
	printf( '<input type="text" class="regular-text" id="attune-contact" name="%s[contact]" value="%s">', esc_attr( OPTION ), esc_attr( settings()['contact'] ) );
	describe( __( 'The address of your contact page, as in /contact, or an e-mail address. “Find therapist” leads there. Where scripts are off, the other widgets lead there too, except “Support now”, which shows its lines.', 'attune-elements' ) );
}

/** Whether the support widget is added. */
function print_support(): void {
	printf( '<input type="checkbox" id="attune-support" name="%s[support]" value="1"%s>', esc_attr( OPTION ), checked( settings()['support'], '1', false ) );
	describe( __( 'Ends each page that has a widget with “Support now”, unless it is there already. The “Support” links of the others lead to it.', 'attune-elements' ) );
}
