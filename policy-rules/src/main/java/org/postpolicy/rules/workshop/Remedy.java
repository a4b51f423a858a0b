package org.postpolicy.rules.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.postpolicy.Submission;
import org.postpolicy.Text;
import org.postpolicy.facts.Attribution;
import org.postpolicy.facts.Audience;
import org.postpolicy.facts.AudienceGroup;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Material;
import org.postpolicy.facts.Permission;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.SpeakPermission;
import org.postpolicy.facts.Visibility;
import org.postpolicy.rules.workshop.Step.Kind;

/**
 * What an author or a colleague can really do about the facts of a submission. Who somebody is, and what a post is for,
 * cannot be changed, so nothing here touches it.
 */
enum Remedy {
    CREDIT_THE_MAKER(
            Kind.ADD_WORDS,
            "Credit the maker of the material with a link.",
            "Mentionnez l'auteur du matériel avec un lien.",
            ofMaterial(material -> material.withAttribution(Attribution.LINK))),
    LEAVE_OUT_THE_MATERIAL(
            Kind.LEAVE_OUT, "Leave the material out.", "Retirez le matériel.", ofMaterial(material -> Material.none())),
    WRITTEN_PERMISSION(
            Kind.PUT_ON_RECORD,
            "Get the owner's written permission for the material, and put it on record.",
            "Obtenez la permission écrite du propriétaire du matériel et consignez-la.",
            ofMaterial(material -> material.withPermission(Permission.WRITTEN))),
    FINAL_VERSION(
            Kind.PUT_ON_RECORD,
            "Wait until the draft is final, and post that.",
            "Attendez que l'ébauche soit définitive, puis publiez celle-ci.",
            ofMaterial(material -> material.withDraft(false))),
    CONSENT(
            Kind.PUT_ON_RECORD,
            "Ask the person you write about, and put the consent on record.",
            "Demandez à la personne dont vous parlez et consignez son consentement.",
            ofPost(post -> post.withSubjectConsent(true))),
    SIGN(
            Kind.ADD_WORDS,
            "Sign it with your real name.",
            "Signez de votre vrai nom.",
            ofPost(post -> post.signedBy() == null ? post.withSignedBy("N. N.") : post)),
    KEEP_A_COPY(
            Kind.PUT_ON_RECORD,
            "Keep a copy in the record system, and mark the post as a record.",
            "Gardez une copie dans le système d'archives et désignez la publication comme document.",
            ofPost(post -> post.records() == null
                    ? post
                    : post.withRecords(post.records().withMarkedAsRecord(true).withRecordRetained(true)))),
    ACCEPT_THE_TERMS(
            Kind.PUT_ON_RECORD,
            "Accept the Terms of Use first.",
            "Acceptez d'abord les conditions d'utilisation.",
            ofAuthor(author -> author.withAcceptedTerms(true))),
    OUTSIDE_WORK_TIME(
            Kind.PUT_ON_RECORD,
            "Post it outside work time.",
            "Publiez en dehors des heures de travail.",
            ofAuthor(author -> Boolean.TRUE.equals(author.onWorkTime()) ? author.withOnWorkTime(false) : author)),
    OWN_EQUIPMENT(
            Kind.PUT_ON_RECORD,
            "Post it from equipment of your own.",
            "Publiez à partir de votre propre équipement.",
            ofAuthor(author -> Boolean.TRUE.equals(author.usesInstitutionEquipment())
                    ? author.withUsesInstitutionEquipment(false)
                    : author)),
    REAL_SCREEN_NAME(
            Kind.PUT_ON_RECORD,
            "Use your real name as the screen name.",
            "Utilisez votre vrai nom comme nom d'utilisateur.",
            ofAuthor(author ->
                    Boolean.FALSE.equals(author.screenNameIsReal()) ? author.withScreenNameIsReal(true) : author)),
    TRAINING(
            Kind.PUT_ON_RECORD,
            "Take the training first, and acknowledge the guidelines.",
            "Suivez d'abord la formation et prenez acte des lignes directrices.",
            ofAuthor(author -> author.training() == null
                    ? author
                    : author.withTraining(author.training().withTrained(true).withGuidelinesAcknowledged(true)))),
    PERMISSION_TO_SPEAK(
            Kind.PUT_ON_RECORD,
            "Get permission to speak for the institution first.",
            "Obtenez d'abord la permission de parler au nom de l'établissement.",
            ofAuthor(author -> author.mandate() == null
                    ? author
                    : author.withMandate(author.mandate().withSpeakPermissionBy(SpeakPermission.EXECUTIVE_DIRECTOR)))),
    DIRECT_MESSAGE(
            Kind.MOVE,
            "Send it as a direct message.",
            "À envoyer en message privé.",
            ofAudience(audience -> audience.withVisibility(Visibility.DIRECT))),
    GENERAL_AUDIENCE(
            Kind.MOVE,
            "Post it for the general public.",
            "À publier pour le grand public.",
            ofAudience(audience -> audience.withGroup(AudienceGroup.GENERAL)));

    private final Step step;
    private final UnaryOperator<Submission> doing;

    Remedy(Kind kind, String english, String french, UnaryOperator<Submission> doing) {
        this.step = new Step(kind, says(english, french), null, 0, 0, null);
        this.doing = doing;
    }

    /** Returns what to do. */
    Step step() {
        return step;
    }

    /** Returns the submission after it is done, or nothing if that changes nothing. */
    Optional<Submission> on(Submission submission) {
        Submission done = doing.apply(submission);
        return done.equals(submission) ? Optional.empty() : Optional.of(done);
    }

    /** Returns a text in both languages. */
    static Text says(String english, String french) {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("en", english);
        wordings.put("fr", french);
        return new Text(wordings);
    }

    private static UnaryOperator<Submission> ofPost(UnaryOperator<Post> doing) {
        return of -> new Submission(doing.apply(of.post()), of.author(), of.channel(), of.audience(), of.signals());
    }

    private static UnaryOperator<Submission> ofMaterial(UnaryOperator<Material> doing) {
        return ofPost(post -> post.material() == null ? post : post.withMaterial(doing.apply(post.material())));
    }

    private static UnaryOperator<Submission> ofAuthor(UnaryOperator<Author> doing) {
        return of -> new Submission(of.post(), doing.apply(of.author()), of.channel(), of.audience(), of.signals());
    }

    private static UnaryOperator<Submission> ofAudience(UnaryOperator<Audience> doing) {
        return of -> new Submission(of.post(), of.author(), of.channel(), doing.apply(of.audience()), of.signals());
    }
}
