package org.postpolicy.bot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Brings the posts of a Discourse forum that no webhook brought: a forum tries a webhook for three hours at most. */
final class DiscourseSource {

    private final PostLists lists;
    private final Start start;

    DiscourseSource(PostLists lists, Start start) {
        this.lists = lists;
        this.start = start;
    }

    void newest(Inbox inbox) throws InterruptedException {
        inbox.receive(lists.read(page(Long.MAX_VALUE), DiscourseReader::read), null);
    }

    /** Goes back from the newest post to where the last time ended, and brings what lies between, oldest first. */
    void catchUp(Inbox inbox) throws InterruptedException {
        List<JsonNode> newest = page(Long.MAX_VALUE);
        String cursor = inbox.cursor();
        if (cursor == null && start == Start.NOW) {
            inbox.receive(List.of(), newest.isEmpty() ? "0" : lastId(newest));
            return;
        }
        for (List<JsonNode> page : pagesDownTo(cursor == null ? 0 : Long.parseLong(cursor), newest)) {
            inbox.receive(lists.read(page, DiscourseReader::read), lastId(page));
        }
    }

    /** Returns what is newer than a post, the oldest page first, so that a bot that is stopped in between loses none. */
    private List<List<JsonNode>> pagesDownTo(long end, List<JsonNode> newest) throws InterruptedException {
        List<List<JsonNode>> pages = new ArrayList<>();
        long before = Long.MAX_VALUE;
        List<JsonNode> page = between(end, before, newest);
        while (!page.isEmpty()) {
            pages.add(page);
            before = id(page.get(0));
            page = between(end, before, page(before));
        }
        Collections.reverse(pages);
        return pages;
    }

    private static List<JsonNode> between(long end, long before, List<JsonNode> page) {
        return page.stream().filter(post -> id(post) > end && id(post) < before).toList();
    }

    private static String lastId(List<JsonNode> page) {
        return Long.toString(id(page.get(page.size() - 1)));
    }

    private List<JsonNode> page(long before) throws InterruptedException {
        String path = before == Long.MAX_VALUE ? "/posts.json" : "/posts.json?before=" + before;
        return lists.oldestFirst(path, "latest_posts");
    }

    private static long id(JsonNode post) {
        return post.path("id").asLong(0);
    }
}
