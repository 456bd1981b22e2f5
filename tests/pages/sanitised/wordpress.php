<?php
/*
 * What WordPress makes of what an author writes: the texts of written.json through its own filters, without its database.
 *   php tests/pages/sanitised/wordpress.php > tests/pages/sanitised/wordpress.json
 * made wordpress.json with Debian's WordPress 6.1.9. An author may not write unfiltered HTML; an administrator may.
 */
error_reporting(E_ERROR);
define('ABSPATH', ($argv[1] ?? '/usr/share/wordpress') . '/');
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', '/tmp');
foreach (['version', 'compat', 'plugin', 'load', 'class-wp-error', 'functions', 'formatting', 'kses', 'shortcodes', 'l10n', 'pomo/translations'] as $name) {
    require ABSPATH . WPINC . "/$name.php";
}
function is_user_logged_in() {
    return true;
}
foreach (['blog_charset' => 'UTF-8', 'use_smilies' => '0', 'siteurl' => 'http://localhost', 'home' => 'http://localhost'] as $name => $value) {
    add_filter("pre_option_$name", fn() => $value);
}

$shown = fn($text) => shortcode_unautop(wpautop(wptexturize($text)));
$made = [];
foreach (json_decode(file_get_contents(__DIR__ . '/written.json'), true) as $name => $text) {
    $kept = wp_unslash(wp_filter_post_kses(wp_slash($text)));
    $made[$name] = [
        'author, HTML block' => $kept,
        'author, classic editor' => $shown($kept),
        'administrator, HTML block' => $text,
        'administrator, classic editor' => $shown($text),
    ];
}
echo json_encode($made, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
