package io.github.keyaccount.examples.export;

import io.github.keyaccount.account.CooperationMode;
import io.github.keyaccount.account.LeadSource;
import io.github.keyaccount.account.PriorityClass;
import io.github.keyaccount.examples.csv.Aliases;
import io.github.keyaccount.examples.csv.CsvFormat;
import io.github.keyaccount.examples.csv.Mapping;
import io.github.keyaccount.examples.csv.UnusableException;
import io.github.keyaccount.funnel.BuyingPhase;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.Funnel;
import io.github.keyaccount.funnel.FunnelStage;
import io.github.keyaccount.funnel.OpportunityField;
import io.github.keyaccount.funnel.OutcomeKind;
import io.github.keyaccount.measure.Probability;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a mapping says about an export, beside its columns.
 *
 * @param mapping the mapping
 * @param funnel the stages of the open opportunities
 * @param outcomes what the words for outcomes mean
 * @param closedStage the stage at which an opportunity stood whose stage column tells only how it was closed
 * @param listPriceBy the attribute by which opportunities without an amount are priced
 * @param recordedFields the fields whose every change is in the file of changes
 */
public record ExportLayout(
        Mapping mapping,
        Funnel funnel,
        Map<String, OutcomeKind> outcomes,
        Optional<String> closedStage,
        Optional<String> listPriceBy,
        Set<OpportunityField> recordedFields) {

    /** The words for the fields that a file of changes may hold. Maps keep their order, so that messages do. */
    static final Map<String, OpportunityField> FIELDS = fields();

    static final Map<String, ForecastCategory> CATEGORIES = words(ForecastCategory.values());

    static final Map<String, CooperationMode> COOPERATION_MODES = words(CooperationMode.values());

    /** The words for the classes of a target market. */
    public static final Map<String, PriorityClass> PRIORITY_CLASSES = words(PriorityClass.values());

    static final Map<String, LeadSource> LEAD_SOURCES = words(LeadSource.values());

    private static final Map<String, BuyingPhase> PHASES = words(BuyingPhase.values());

    private static final Map<String, OutcomeKind> OUTCOME_KEYS = words(OutcomeKind.values());

    private static final List<String> OWN_KEYS = List.of(
            "title",
            "currency",
            "unit",
            "exported-on",
            "period",
            "target",
            "threshold",
            "out-of-funnel-per-week",
            "stage.<n>",
            "stage.<n>.win-rate",
            "stage.<n>.phase",
            "stage.<n>.stall-days",
            "outcome.open",
            "outcome.won",
            "outcome.lost",
            "outcome.abandoned",
            "closed-stage",
            "list-price-by",
            "recorded-fields",
            "opportunities.file",
            "opportunities.id",
            "opportunities.account",
            "opportunities.owner",
            "opportunities.stage",
            "opportunities.outcome",
            "opportunities.amount",
            "opportunities.revenue",
            "opportunities.opened",
            "opportunities.expected-close",
            "opportunities.closed",
            "opportunities.reason",
            "opportunities.next-action",
            "opportunities.category",
            "opportunities.win-rate",
            "opportunities.attribute.<name>",
            "prices.file",
            "prices.item",
            "prices.price",
            "accounts.file",
            "accounts.account",
            "accounts.name",
            "accounts.parent",
            "accounts.segment",
            "accounts.territory",
            "accounts.customer-since",
            "accounts.cooperation-mode",
            "accounts.priority-class",
            "accounts.lead-source",
            "accounts.attribute.<name>",
            "figures-period",
            "figures.file",
            "figures.account",
            "figures.revenue",
            "figures.margin",
            "figures.cost-to-serve",
            "figures.category-spend",
            "figures.receivables",
            "figures.selling-hours",
            "appraisals.file",
            "appraisals.account",
            "appraisals.date",
            "appraisals.strategic-weight",
            "appraisals.importance-to-seller",
            "appraisals.recovery-months",
            "appraisals.potential",
            "tier.revenue-share",
            "tier.recovery-months",
            "tier.strategic-weight",
            "tier.tenure-years",
            "tier.potential",
            "tier.decisive",
            "tier.supporting-needed",
            "ranking.size",
            "ranking.potential",
            "ranking.importance-to-seller",
            "ranking.importance-to-company",
            "bands.key",
            "bands.standard",
            "bands.ties",
            "selling-time.key",
            "selling-time.standard",
            "abc.a-up-to",
            "abc.b-up-to",
            "concentration.highest-index",
            "concentration.highest-share",
            "concentration.least-effective-number",
            "matrix.medium-potential-from",
            "matrix.high-potential-from",
            "matrix.high-share-from",
            "owners.file",
            "owners.owner",
            "owners.attribute.<name>",
            "changes.file",
            "changes.opportunity",
            "changes.date",
            "changes.field",
            "changes.from",
            "changes.to",
            "out-of-funnel.file",
            "out-of-funnel.date",
            "out-of-funnel.amount",
            "plan-period",
            "plan-hours",
            "plan.file",
            "plan.account",
            "plan.tier",
            "plan.seller",
            "plan.priority-class",
            "plan.present-hours",
            "plan.least-hours",
            "plan.most-hours",
            "plan.margin",
            "plan.sales-without-hours",
            "plan.sales-at-present",
            "plan.sales-with-half-more",
            "plan.sales-without-limit",
            "plan.last-telephone",
            "plan.last-visit",
            "sellers.file",
            "sellers.seller",
            "sellers.hours",
            "sellers.contact-hours-per-day",
            "sellers.capability",
            "sellers.most-accounts",
            "fits.file",
            "fits.seller",
            "fits.account",
            "fits.fit",
            "contact.telephone-hours",
            "contact.visit-hours",
            "holidays",
            "handover-cost");

    /** The roles that a section must give to columns, once it is there. */
    private static final Map<String, List<String>> REQUIRED_ROLES = requiredRoles();

    private static Map<String, OpportunityField> fields() {
        Map<String, OpportunityField> fields = new LinkedHashMap<>();
        fields.put("stage", OpportunityField.STAGE);
        fields.put("amount", OpportunityField.AMOUNT);
        fields.put("expected-close", OpportunityField.EXPECTED_CLOSE);
        fields.put("owner", OpportunityField.OWNER);
        fields.put("win-rate", OpportunityField.MANUAL_WIN_RATE);
        fields.put("category", OpportunityField.CATEGORY);
        return fields;
    }

    private static Map<String, List<String>> requiredRoles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put("opportunities", List.of("file", "id", "stage"));
        roles.put("prices", List.of("file", "item", "price"));
        roles.put("accounts", List.of("file", "account"));
        roles.put("figures", List.of("file", "account"));
        roles.put("appraisals", List.of("file", "account"));
        roles.put("owners", List.of("file", "owner"));
        roles.put("changes", List.of("file", "opportunity", "date", "field", "from", "to"));
        roles.put("out-of-funnel", List.of("file", "date", "amount"));
        roles.put("plan", List.of("file", "account", "tier", "margin", "present-hours", "sales-at-present"));
        roles.put("sellers", List.of("file", "seller"));
        roles.put("fits", List.of("file", "seller", "account", "fit"));
        return roles;
    }

    /** Returns the words of a mapping or a file for constants, in their order: lower case, with hyphens. */
    public static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }

    /**
     * Reads the layout of an export.
     *
     * @param name the name under which the user knows the mapping
     * @param bytes its text
     * @throws UnusableException if the mapping says something that cannot be used
     */
    public static ExportLayout read(String name, InputStream bytes) {
        List<String> keys = new ArrayList<>(OWN_KEYS);
        keys.addAll(CsvFormat.KEYS);
        keys.add(Aliases.KEY);
        Mapping mapping = Mapping.read(name, bytes, keys);
        boolean withoutOpportunities = !mapping.hasSection("opportunities");
        boolean figuresAlone = mapping.hasSection("figures") && withoutOpportunities;
        boolean planAlone = mapping.hasSection("plan") && withoutOpportunities;
        REQUIRED_ROLES.forEach((section, roles) -> {
            if (mapping.hasSection(section) || (section.equals("opportunities") && !figuresAlone && !planAlone)) {
                roles.forEach(role -> mapping.get(section + "." + role));
            }
        });
        if (figuresAlone) {
            mapping.get("figures.revenue");
        }
        checkFields(mapping);
        Funnel funnel = funnel(mapping);
        mapping.find("closed-stage")
                .filter(stage -> funnel.find(stage).isEmpty())
                .ifPresent(stage -> {
                    throw mapping.wrong("closed-stage", "one of the stages " + String.join(", ", funnel.stageNames()));
                });
        if (mapping.find("opportunities.outcome").isEmpty() && mapping.hasSection("outcome")) {
            mapping.get("closed-stage");
        }
        return new ExportLayout(
                mapping,
                funnel,
                outcomes(mapping),
                mapping.find("closed-stage"),
                mapping.find("list-price-by"),
                recordedFields(mapping));
    }

    /** Aliases and list prices must belong to fields that the mapping reads. */
    private static void checkFields(Mapping mapping) {
        Set<String> fields = new TreeSet<>();
        for (String section : REQUIRED_ROLES.keySet()) {
            mapping.section(section).keySet().forEach(role -> fields.add(role.replaceFirst("^attribute\\.", "")));
        }
        fields.remove("file");
        mapping.section("alias").keySet().forEach(key -> {
            if (!fields.contains(key.substring(0, key.indexOf('.')))) {
                throw mapping.wrong("alias." + key, "an alias of one of the fields " + String.join(", ", fields));
            }
        });
        if (mapping.hasSection("prices")) {
            String attribute = mapping.get("list-price-by");
            if (mapping.find("opportunities.attribute." + attribute).isEmpty()) {
                throw mapping.wrong("list-price-by", "the name of an opportunities.attribute.<name>");
            }
        }
    }

    private static Funnel funnel(Mapping mapping) {
        List<Integer> numbers = mapping.numbers("stage");
        if (numbers.isEmpty()) {
            return Funnel.standard();
        }
        List<FunnelStage> stages = new ArrayList<>();
        for (int number : numbers) {
            String key = "stage." + number;
            mapping.get(key + ".win-rate");
            stages.add(FunnelStage.builder()
                    .name(mapping.find(key, "a name on one line, without blanks around it", ExportLayout::stageName)
                            .orElseThrow())
                    .winRate(mapping.find(key + ".win-rate", "a share such as 0.35 or 35%", Probability::parse)
                            .orElseThrow())
                    .buyingPhase(mapping.find(
                            key + ".phase",
                            "one of " + String.join(", ", PHASES.keySet()),
                            word -> known(PHASES, word)))
                    .stallLimitDays(mapping.find(key + ".stall-days", "a number of days from 1 on", text -> {
                        int days = Integer.parseInt(text);
                        if (days < 1) {
                            throw new IllegalArgumentException(text);
                        }
                        return days;
                    }))
                    .build());
        }
        try {
            return Funnel.of(stages);
        } catch (IllegalArgumentException e) {
            throw new UnusableException("The stages in the mapping " + mapping.name() + ": " + e.getMessage(), e);
        }
    }

    private static String stageName(String name) {
        return FunnelStage.of(name, Probability.ZERO).name();
    }

    private static Map<String, OutcomeKind> outcomes(Mapping mapping) {
        Map<String, OutcomeKind> outcomes = new LinkedHashMap<>();
        OUTCOME_KEYS.forEach((key, kind) -> {
            for (String word : mapping.list("outcome." + key)) {
                if (outcomes.putIfAbsent(word, kind) != null) {
                    throw mapping.wrong("outcome." + key, "words that mean one outcome only");
                }
            }
        });
        return outcomes;
    }

    private static Set<OpportunityField> recordedFields(Mapping mapping) {
        Set<OpportunityField> fields = EnumSet.noneOf(OpportunityField.class);
        for (String word : mapping.list("recorded-fields")) {
            if (!FIELDS.containsKey(word)) {
                throw mapping.wrong("recorded-fields", "some of " + String.join(", ", FIELDS.keySet()));
            }
            fields.add(FIELDS.get(word));
        }
        return fields;
    }

    private static <T> T known(Map<String, T> words, String word) {
        T known = words.get(word);
        if (known == null) {
            throw new IllegalArgumentException(word);
        }
        return known;
    }

    /** Returns whether the mapping names the column for a role of the opportunities. */
    public boolean hasColumn(String role) {
        return mapping.find("opportunities." + role).isPresent();
    }

    /** Returns whether the revenue of the accounts stands in a file, so that it need not be what was won. */
    public boolean hasRevenueOfAccounts() {
        return mapping.find("figures.revenue").isPresent();
    }
}
