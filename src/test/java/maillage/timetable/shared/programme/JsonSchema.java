package maillage.timetable.shared.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema 2020-12 as our schema uses; any other keyword is an error here. */
record JsonSchema(JsonNode root) {
    List<String> faults(JsonNode document) {
        var faults = new ArrayList<String>();
        check(root, document, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        schema.properties()
                .forEach(
                        keyword -> {
                            if (!keeps(keyword.getKey(), keyword.getValue(), schema, value)) {
                                faults.add(path + " " + keyword.getKey());
                            }
                        });
        if (schema.has("$ref")) {
            String name = schema.get("$ref").stringValue().replace("#/$defs/", "");
            check(root.get("$defs").get(name), value, path, faults);
        }
        if (value.isObject() && schema.has("properties")) {
            value.properties()
                    .forEach(
                            field -> {
                                JsonNode part = schema.get("properties").get(field.getKey());
                                String at = path + "." + field.getKey();
                                if (part == null) {
                                    faults.add(at + " additionalProperties");
                                } else {
                                    check(part, field.getValue(), at, faults);
                                }
                            });
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), path + "[" + i + "]", faults);
            }
        }
    }

    private static boolean keeps(String keyword, JsonNode said, JsonNode schema, JsonNode value) {
        return switch (keyword) {
            case "$schema", "title", "$comment", "$defs", "$ref", "properties", "items" -> true;
            case "additionalProperties" -> !said.booleanValue() && schema.has("properties");
            case "type" ->
                    switch (said.stringValue()) {
                        case "object" -> value.isObject();
                        case "array" -> value.isArray();
                        case "string" -> value.isString();
                        case "boolean" -> value.isBoolean();
                        case "integer" -> value.isIntegralNumber();
                        default -> throw new AssertionError(said);
                    };
            case "required" -> said.valueStream().allMatch(name -> value.has(name.stringValue()));
            case "enum" -> said.valueStream().anyMatch(value::equals);
            case "const" -> said.equals(value);
            case "minimum" ->
                    value.isNumber() && value.decimalValue().compareTo(said.decimalValue()) >= 0;
            case "maximum" ->
                    value.isNumber() && value.decimalValue().compareTo(said.decimalValue()) <= 0;
            case "minLength" -> value.isString() && value.stringValue().length() >= said.intValue();
            case "maxLength" -> value.isString() && value.stringValue().length() <= said.intValue();
            case "minItems" -> value.size() >= said.intValue();
            case "maxItems" -> value.size() <= said.intValue();
            case "uniqueItems" -> value.valueStream().distinct().count() == value.size();
            case "pattern" ->
                    value.isString()
                            && Pattern.compile(said.stringValue())
                                    .matcher(value.stringValue())
                                    .find();
            default -> throw new AssertionError("keyword " + keyword);
        };
    }
}
