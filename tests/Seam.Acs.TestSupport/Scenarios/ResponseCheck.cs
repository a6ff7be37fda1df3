using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.TestSupport;

/// <summary>Holds answers against the facts: everything required is there, nothing unknown is, and the types fit.</summary>
/// <remarks>It reads the facts' JSON by itself, so that an error in the simulator's own reading shows.</remarks>
public static class ResponseCheck
{
    private static readonly JsonObject Facts = Load();

    /// <summary>The key and type of what an operation returns; null where the facts don't describe it.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Operations { get; } =
        Facts["operations"]!
            .AsArray()
            .ToDictionary(node => node!["path"]!.GetValue<string>(), node => node!.AsObject());

    // Several operations make attempts of one type; what they result in may differ.
    private static readonly Dictionary<string, string> Results = Operations
        .Values.Where(operation => operation["actionType"] is not null)
        .GroupBy(operation => operation["actionType"]!.GetValue<string>(), operation => operation["returns"]!)
        .ToDictionary(group => group.Key, group => group.First()["result"]?.GetValue<string>() ?? "json");

    // Members that the document requires and Seam's clients take nothing from, so that the facts leave them out.
    private static readonly Dictionary<string, string> Extras = new()
    {
        ["/acs/credentials/assign"] = "acs_credential",
        ["/acs/credentials/unassign"] = "acs_credential",
        ["/acs/credentials/update"] = "acs_credential",
        ["/client_sessions/grant_access"] = "client_session",
        ["/connected_accounts/update"] = "connected_account",
        ["/user_identities/list_accessible_devices"] = "accessible_devices",
    };

    // Of these the facts hold some members only.
    private static readonly string[] Partial = ["device"];

    public static List<string> Check(string path, JsonObject answer)
    {
        var problems = new List<string>();
        if (!Operations.TryGetValue(path, out var operation))
            return problems;
        var allowed = new List<string> { "ok" };
        if (answer["ok"]?.GetValue<bool>() != true)
            problems.Add("ok is not true");
        if (operation["returns"] is JsonObject returns)
        {
            var key = returns["key"]!.GetValue<string>();
            allowed.Add(key);
            CheckValue(returns["type"]!.GetValue<string>(), answer[key], key, problems);
        }
        if (operation["paged"]?.GetValue<bool>() == true)
        {
            allowed.Add("pagination");
            if (answer["pagination"] is not JsonObject { Count: 3 } pagination || pagination["has_next_page"] is null)
                problems.Add("pagination is incomplete");
        }
        if (Extras.TryGetValue(path, out var extra))
        {
            allowed.Add(extra);
            if (answer[extra] is null)
                problems.Add($"{extra} is missing");
        }
        problems.AddRange(answer.Select(pair => pair.Key).Except(allowed).Select(name => $"{name} is unknown"));
        return problems;
    }

    // What hangs on the kind of the thing: the schema of an event, and that of an action attempt's result.
    private static string Narrow(string type, JsonObject value, string at, List<string> problems)
    {
        if (type == "event")
            return $"event.{value["event_type"]}";
        if (
            type == "action_attempt"
            && value["result"] is { } result
            && Results.TryGetValue($"{value["action_type"]}", out var schema)
        )
            CheckValue(schema, result, at + ".result", problems);
        return type;
    }

    private static void CheckMembers(string schema, JsonObject value, string at, List<string> problems)
    {
        var members = Facts["schemas"]![schema]?["members"]?.AsArray();
        if (members is null)
        {
            problems.Add($"{at}: no schema {schema}");
            return;
        }
        foreach (var member in members)
        {
            var name = member!["name"]!.GetValue<string>();
            var isThere = value.TryGetPropertyValue(name, out var given);
            if (!isThere && member["required"]?.GetValue<bool>() == true)
                problems.Add($"{at}.{name} is missing");
            else if (isThere && given is null && member["nullable"]?.GetValue<bool>() != true)
                problems.Add($"{at}.{name} is null");
            else if (given is not null)
                CheckValue(member["type"]!.GetValue<string>(), given, $"{at}.{name}", problems);
        }
        if (Partial.Contains(schema))
            return;
        var names = members.Select(member => member!["name"]!.GetValue<string>());
        problems.AddRange(value.Select(pair => pair.Key).Except(names).Select(name => $"{at}.{name} is unknown"));
    }

    private static void CheckValue(string type, JsonNode? value, string at, List<string> problems)
    {
        if (type.StartsWith("list<", StringComparison.Ordinal))
        {
            if (value is not JsonArray list)
                problems.Add($"{at} is no list");
            else
                for (var i = 0; i < list.Count; i++)
                    CheckValue(type[5..^1], list[i], $"{at}[{i}]", problems);
            return;
        }
        if (type == "json")
            return;
        if (value is null)
        {
            problems.Add($"{at} is null");
            return;
        }
        var kind = value.GetValueKind();
        var text = kind == JsonValueKind.String ? value.GetValue<string>() : null;
        var fits = type switch
        {
            "string" => text is not null,
            "uuid" => Guid.TryParseExact(text, "D", out _),
            "email" => text?.Contains('@') == true,
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            "date-time" => text?.EndsWith('Z') == true && DateTimeOffset.TryParse(text, out _),
            "integer" => kind == JsonValueKind.Number && double.IsInteger(value.GetValue<double>()),
            "number" => kind == JsonValueKind.Number,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            _ when type.StartsWith("map<", StringComparison.Ordinal) => value is JsonObject,
            _ when type.StartsWith("enum:", StringComparison.Ordinal) => Facts["enums"]![type[5..]]!
                .AsArray()
                .Any(known => known!.GetValue<string>() == text),
            _ => value is JsonObject,
        };
        if (!fits)
            problems.Add($"{at} is no {type}");
        else if (value is JsonObject nested && !type.StartsWith("map<", StringComparison.Ordinal))
            CheckMembers(Narrow(type, nested, at, problems), nested, at, problems);
    }

    private static JsonObject Load()
    {
        using var stream = typeof(SeamSimulator).Assembly.GetManifestResourceStream("facts.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
