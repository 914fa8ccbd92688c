package io.getrasl.openapi.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text has the form that a format asks for. */
final class Formats {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt](\\d{2}:\\d{2}:\\d{2})(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2}:\\d{2})(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern HOST = Pattern.compile(
            "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final Pattern BYTE = Pattern.compile("([A-Za-z0-9+/\\s]|[-_])*={0,2}\\s*");
    private static final String IPV4 = "((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}";

    private Formats() {}

    /** True also for every format that sets no form. */
    static boolean match(String format, String text) {
        try {
            return switch (format) {
                case "date-time" -> isDateTime(text);
                case "date" -> text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text) != null;
                case "time" -> TIME.matcher(text).matches() && isTime(text.substring(0, 8));
                case "uuid" -> UUID.matcher(text).matches();
                case "email" -> EMAIL.matcher(text).matches();
                case "uri" -> new URI(text).isAbsolute();
                case "hostname" -> HOST.matcher(text).matches();
                case "ipv4" -> text.matches(IPV4);
                case "ipv6" -> isIpv6(text);
                case "byte" -> BYTE.matcher(text).matches();
                default -> true;
            };
        } catch (DateTimeException | URISyntaxException e) {
            return false;
        }
    }

    /** For a sentence: an example of a form that people get wrong; empty for all others. */
    static String hint(String format) {
        return switch (format) {
            case "date-time" -> ", like 2026-03-02T09:15:30Z";
            case "date" -> ", like 2026-03-02";
            case "time" -> ", like 09:15:30Z";
            case "uri" -> ", with its scheme";
            default -> "";
        };
    }

    private static boolean isDateTime(String text) {
        Matcher parts = DATE_TIME.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        LocalDate.parse(parts.group(1));
        String offset = parts.group(4);
        boolean zulu = offset.equalsIgnoreCase("z");
        return isTime(parts.group(2)) && (zulu || isTime(offset.substring(1) + ":00"));
    }

    /** A leap second is one too. */
    private static boolean isTime(String text) {
        int hour = Integer.parseInt(text.substring(0, 2));
        int minute = Integer.parseInt(text.substring(3, 5));
        int second = Integer.parseInt(text.substring(6, 8));
        return hour < 24 && minute < 60 && second < (minute == 59 ? 61 : 60);
    }

    private static boolean isIpv6(String text) {
        if (!text.matches("[0-9a-fA-F:.]{2,45}") || text.contains(":::")) {
            return false;
        }
        String whole = text;
        int last = text.lastIndexOf(':');
        if (text.contains(".")) {
            if (!text.substring(last + 1).matches(IPV4)) {
                return false;
            }
            whole = text.substring(0, last + 1) + "0:0";
        }
        int gap = whole.indexOf("::");
        if (gap >= 0 && whole.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        List<String> groups = Arrays.stream(whole.split(":"))
                .filter(group -> !group.isEmpty())
                .toList();
        boolean ends = gap >= 0 || !(whole.startsWith(":") || whole.endsWith(":"));
        boolean loose = whole.matches(":[^:].*|.*[^:]:");
        return ends
                && !loose
                && groups.stream().allMatch(group -> group.length() <= 4)
                && (gap >= 0 ? groups.size() < 8 : groups.size() == 8);
    }
}
