package org.postpolicy.rules.engine;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.postpolicy.Decision;
import org.postpolicy.EngineSettings;
import org.postpolicy.Pack;
import org.postpolicy.PolicyEngine;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.rules.language.KnownSignals;
import org.slf4j.LoggerFactory;

/** The engine behind the API: it owns the packs that judge and swaps them at once. */
public final class JudgingEngine implements PolicyEngine {

    private static final ValidatorFactory VALIDATORS = validators();

    private final EngineSettings settings;
    private final LoadLog log = new LoadLog(LoggerFactory.getLogger(JudgingEngine.class));
    private final Validator validator = validator();
    private final Sights sights = new Sights(false);
    private final Consumer<List<Problem>> failing;
    private volatile Snapshot snapshot;

    /**
     * Loads the packs.
     *
     * @throws PolicyException if a pack cannot be loaded, with every problem
     * @throws IllegalArgumentException if a detector does not say what it can see
     */
    public JudgingEngine(EngineSettings settings) {
        this(settings, null);
    }

    /**
     * Loads the packs even if some of their scenarios fail, so that one can see why.
     *
     * @param failing is told of the scenarios that fail, or null if their packs must not be loaded
     * @throws PolicyException if a pack cannot be loaded for another reason, with every problem
     * @throws IllegalArgumentException if a detector does not say what it can see
     */
    public JudgingEngine(EngineSettings settings, Consumer<List<Problem>> failing) {
        this.settings = AnnouncedDetector.in(settings);
        this.failing = failing;
        this.snapshot = load();
    }

    @Override
    public Decision evaluate(Submission submission) {
        Objects.requireNonNull(submission, "submission");
        Snapshot judging = snapshot;
        check(judging.validator().validate(submission));
        return judging.evaluate(submission);
    }

    @Override
    public Decision audit(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        Snapshot judging = snapshot;
        check(judging.validator().validate(channel));
        return judging.audit(channel);
    }

    /** Returns what each pack that is in force sees of a submission, for an explanation. */
    public List<PackSight> sights(Submission submission) {
        Snapshot judging = snapshot;
        check(judging.validator().validate(submission));
        return judging.sights(submission);
    }

    @Override
    public synchronized void reload() {
        try {
            snapshot = load();
        } catch (PolicyException broken) {
            log.failed(broken);
            throw broken;
        }
    }

    @Override
    public List<Pack> packs() {
        return snapshot.packs().stream().map(LoadedPack::pack).toList();
    }

    private Snapshot load() {
        List<LoadedPack> packs = new PackLoader(settings, validator, sights).load(failing);
        Snapshot loaded = new Snapshot(packs, settings, validator(known(packs)), sights);
        log.loaded(packs, loaded.warnings());
        return loaded;
    }

    private KnownSignals known(List<LoadedPack> packs) {
        KnownSignals known = KnownSignals.with(
                packs.stream().flatMap(pack -> pack.words().stream()).toList());
        settings.detectors().forEach(detector -> known.add(detector.kinds()));
        return known;
    }

    private static <T> void check(Set<ConstraintViolation<T>> violations) {
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    static Validator validator() {
        return VALIDATORS.getValidator();
    }

    /** Returns a validator that also knows which signals there are. */
    static Validator validator(KnownSignals known) {
        return VALIDATORS
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(known)
                .getValidator();
    }

    /** Without an expression language, so that nothing in a user's text is ever evaluated. */
    private static ValidatorFactory validators() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping ours = configuration.createConstraintMapping();
        ours.type(Submission.class).constraint(new GenericConstraintDef<>(SignalsInPlace.class));
        ours.type(Channel.class).constraint(new GenericConstraintDef<>(KnownTerms.class));
        return configuration
                .addMapping(ours)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
