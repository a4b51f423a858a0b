<?php
/**
 * Plugin Name: Postpolicy
 * Description: Sends each published comment, signed, to a moderation bot, which may put it back into moderation.
 * License: Apache-2.0
 *
 * wp-config.php must define POSTPOLICY_BOT, the address of the bot, and POSTPOLICY_SECRET, what its secret-file holds.
 */

const POSTPOLICY_TYPES = array('', 'comment', 'pingback', 'trackback');
const POSTPOLICY_REST = 300; // seconds until it is sent again

add_action('wp_insert_comment', 'postpolicy_written');
add_action('edit_comment', 'postpolicy_edited');
add_action('trashed_comment', 'postpolicy_gone');
add_action('spammed_comment', 'postpolicy_gone');
add_action('deleted_comment', 'postpolicy_gone');
add_action('postpolicy_send_again', 'postpolicy_send');

function postpolicy_written($id) {
    postpolicy_tell($id, null);
}

/* What a moderator has edited a moderator has read. */
function postpolicy_edited($id) {
    if (!current_user_can('moderate_comments')) {
        postpolicy_tell($id, gmdate('Y-m-d\TH:i:s'));
    }
}

function postpolicy_gone($id) {
    postpolicy_send(wp_json_encode(array('id' => (int) $id, 'status' => 'trash')));
}

/* What waits for a moderator is in good hands already. */
function postpolicy_tell($id, $edited) {
    $comment = get_comment($id);
    if (!$comment || (string) $comment->comment_approved !== '1' || !in_array($comment->comment_type, POSTPOLICY_TYPES, true)) {
        return;
    }
    postpolicy_send(wp_json_encode(array(
        'id' => (int) $comment->comment_ID,
        'post' => (int) $comment->comment_post_ID,
        'parent' => (int) $comment->comment_parent,
        'author' => (int) $comment->user_id,
        'author_name' => $comment->comment_author,
        'author_url' => $comment->comment_author_url,
        'date_gmt' => str_replace(' ', 'T', $comment->comment_date_gmt),
        'edited_gmt' => $edited,
        'content' => array('rendered' => apply_filters('comment_text', $comment->comment_content, $comment, array())),
        'status' => 'approved',
    )));
}

/* Tries again until the bot says that the comment is safe with it. */
function postpolicy_send($body) {
    if (!defined('POSTPOLICY_BOT') || !defined('POSTPOLICY_SECRET')) {
        error_log('Postpolicy: a comment was not sent. Define POSTPOLICY_BOT and POSTPOLICY_SECRET in wp-config.php.');
        return;
    }
    $answer = wp_remote_post(POSTPOLICY_BOT, array(
        'body' => $body,
        'timeout' => 3,
        'headers' => array(
            'Content-Type' => 'application/json',
            'X-Postpolicy-Signature' => 'sha256=' . hash_hmac('sha256', $body, POSTPOLICY_SECRET),
        ),
    ));
    if (wp_remote_retrieve_response_code($answer) !== 200) {
        wp_schedule_single_event(time() + POSTPOLICY_REST, 'postpolicy_send_again', array($body));
    }
}
