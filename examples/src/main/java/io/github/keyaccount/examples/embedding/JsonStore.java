package io.github.keyaccount.examples.embedding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.keyaccount.account.Competitor;
import io.github.keyaccount.funnel.ForecastCategory;
import io.github.keyaccount.funnel.Opportunity;
import io.github.keyaccount.funnel.OpportunityChange;
import io.github.keyaccount.funnel.OpportunityField;
import io.github.keyaccount.funnel.Outcome;
import io.github.keyaccount.funnel.OutcomeKind;
import io.github.keyaccount.measure.Money;
import io.github.keyaccount.measure.Probability;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stores opportunities as JSON and reads them back, by code of the caller's own.
 *
 * <p>The library brings no storage, and its types no annotations of a JSON library. They need none: every value is built
 * from text that its own {@code toString} has written, and everything that an opportunity holds can be passed to its
 * builder.
 */
public final class JsonStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonStore() {}

    /** Writes an opportunity with a history, reads it back, and shows that nothing was lost. */
    public static void main(String[] arguments) {
        Opportunity opportunity = Opportunity.builder()
                .id("O-1")
                .account("A-7")
                .stage("Design")
                .amount(Money.parse("EUR 460000"))
                .opened(LocalDate.of(2026, 5, 18))
                .putAttribute("region", "West")
                .build()
                .moveTo("Comparison", LocalDate.of(2026, 8, 12))
                .close(Outcome.won(LocalDate.of(2026, 9, 11), Money.parse("EUR 450000")));
        String json = write(List.of(opportunity));
        System.out.println(json);
        System.out.println("The same after reading: " + read(json).equals(List.of(opportunity)));
    }

    /** Returns opportunities as a JSON array. */
    public static String write(List<Opportunity> opportunities) {
        ArrayNode array = JSON.createArrayNode();
        opportunities.forEach(opportunity -> array.add(node(opportunity)));
        return array.toPrettyString();
    }

    /** Returns the opportunities of a JSON array that {@link #write} has written. */
    public static List<Opportunity> read(String json) {
        try {
            return elements(JSON.readTree(json), JsonStore::opportunity);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode node(Opportunity opportunity) {
        ObjectNode node = object();
        node.put("id", opportunity.id().value());
        node.put("stage", opportunity.stage());
        node.put("amount", opportunity.amount().toString());
        put(node, "account", opportunity.account());
        put(node, "opened", opportunity.opened());
        put(node, "expectedClose", opportunity.expectedClose());
        put(node, "owner", opportunity.owner());
        put(node, "nextAction", opportunity.nextAction());
        ArrayNode competitors = node.putArray("competitors");
        opportunity.competitors().forEach(competitor -> competitors.add(node(competitor)));
        put(node, "manualWinRate", opportunity.manualWinRate());
        put(node, "category", opportunity.category().map(Enum::name));
        node.set("outcome", node(opportunity.outcome()));
        ObjectNode attributes = node.putObject("attributes");
        opportunity.attributes().forEach(attributes::put);
        ArrayNode history = node.putArray("history");
        opportunity.history().forEach(change -> history.add(node(change)));
        ArrayNode recorded = node.putArray("recordedFields");
        opportunity.recordedFields().forEach(field -> recorded.add(field.name()));
        return node;
    }

    private static Opportunity opportunity(JsonNode node) {
        Opportunity.Builder builder = Opportunity.builder();
        builder.id(node.get("id").textValue())
                .stage(node.get("stage").textValue())
                .amount(Money.parse(node.get("amount").textValue()))
                .opened(find(node, "opened").map(LocalDate::parse))
                .expectedClose(find(node, "expectedClose").map(LocalDate::parse))
                .owner(find(node, "owner"))
                .nextAction(find(node, "nextAction"))
                .competitors(elements(node.get("competitors"), JsonStore::competitor))
                .manualWinRate(find(node, "manualWinRate").map(Probability::parse))
                .category(find(node, "category").map(ForecastCategory::valueOf))
                .outcome(outcome(node.get("outcome")))
                .history(elements(node.get("history"), JsonStore::change))
                .recordedFields(
                        elements(node.get("recordedFields"), field -> OpportunityField.valueOf(field.textValue())));
        find(node, "account").ifPresent(builder::account);
        node.get("attributes")
                .properties()
                .forEach(attribute -> builder.putAttribute(
                        attribute.getKey(), attribute.getValue().textValue()));
        return builder.build();
    }

    private static ObjectNode node(Competitor competitor) {
        ObjectNode node = object();
        node.put("name", competitor.name());
        put(node, "products", competitor.products());
        put(node, "differentiation", competitor.differentiation());
        put(node, "advantages", competitor.advantages());
        put(node, "ties", competitor.ties());
        node.put("inTheRunning", competitor.inTheRunning());
        return node;
    }

    private static Competitor competitor(JsonNode node) {
        return Competitor.builder()
                .name(node.get("name").textValue())
                .products(elements(node.get("products"), JsonNode::textValue))
                .differentiation(find(node, "differentiation"))
                .advantages(elements(node.get("advantages"), JsonNode::textValue))
                .ties(elements(node.get("ties"), JsonNode::textValue))
                .inTheRunning(node.get("inTheRunning").booleanValue())
                .build();
    }

    private static ObjectNode node(Outcome outcome) {
        ObjectNode node = object();
        node.put("kind", outcome.kind().name());
        put(node, "date", outcome.closedOn());
        if (outcome instanceof Outcome.Won won) {
            put(node, "reason", won.reason());
            put(node, "finalAmount", won.finalAmount());
        } else if (outcome instanceof Outcome.Lost lost) {
            put(node, "reason", lost.reason());
        } else if (outcome instanceof Outcome.Abandoned abandoned) {
            put(node, "reason", abandoned.reason());
        }
        return node;
    }

    private static Outcome outcome(JsonNode node) {
        OutcomeKind kind = OutcomeKind.valueOf(node.get("kind").textValue());
        if (kind == OutcomeKind.OPEN) {
            return Outcome.open();
        }
        LocalDate date = LocalDate.parse(node.get("date").textValue());
        Optional<String> reason = find(node, "reason");
        return switch (kind) {
            case WON -> new Outcome.Won(date, reason, find(node, "finalAmount").map(Money::parse));
            case LOST -> new Outcome.Lost(date, reason);
            default -> new Outcome.Abandoned(date, reason);
        };
    }

    /** The values before and after are of the type of the field, some of them optional. */
    private static ObjectNode node(OpportunityChange change) {
        ObjectNode node = object();
        node.put("date", change.date().toString());
        node.put("field", change.field().name());
        if (change instanceof OpportunityChange.Closing closing) {
            node.set("from", node(closing.from()));
            node.set("to", node(closing.to()));
        } else {
            put(node, "from", optional(change.from()));
            put(node, "to", optional(change.to()));
        }
        return node;
    }

    private static Optional<?> optional(Object value) {
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static OpportunityChange change(JsonNode node) {
        LocalDate date = LocalDate.parse(node.get("date").textValue());
        Optional<String> from = find(node, "from");
        Optional<String> to = find(node, "to");
        return switch (OpportunityField.valueOf(node.get("field").textValue())) {
            case STAGE -> new OpportunityChange.Stage(date, from.orElseThrow(), to.orElseThrow());
            case AMOUNT ->
                new OpportunityChange.Amount(date, Money.parse(from.orElseThrow()), Money.parse(to.orElseThrow()));
            case EXPECTED_CLOSE ->
                new OpportunityChange.ExpectedClose(date, from.map(LocalDate::parse), to.map(LocalDate::parse));
            case OWNER -> new OpportunityChange.Owner(date, from, to);
            case MANUAL_WIN_RATE ->
                new OpportunityChange.ManualWinRate(date, from.map(Probability::parse), to.map(Probability::parse));
            case CATEGORY ->
                new OpportunityChange.Category(
                        date, from.map(ForecastCategory::valueOf), to.map(ForecastCategory::valueOf));
            case OUTCOME -> new OpportunityChange.Closing(date, outcome(node.get("from")), outcome(node.get("to")));
        };
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void put(ObjectNode node, String name, Optional<?> value) {
        value.ifPresent(present -> node.put(name, present.toString()));
    }

    private static void put(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    private static Optional<String> find(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::textValue);
    }

    private static <T> List<T> elements(JsonNode array, Function<JsonNode, T> reading) {
        List<T> elements = new ArrayList<>();
        array.forEach(element -> elements.add(reading.apply(element)));
        return elements;
    }
}
