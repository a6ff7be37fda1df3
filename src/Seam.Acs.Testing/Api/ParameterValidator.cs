using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>Holds the parameters of a call against the facts.</summary>
internal sealed class ParameterValidator
{
    public const string Unknown = "is not a parameter of this operation";
    private const int LongestNameShown = 80;
    private readonly ApiFacts _facts;

    public ParameterValidator(ApiFacts facts) => _facts = facts;

    /// <exception cref="ApiError">Something is wrong: <c>invalid_input</c> with everything that is.</exception>
    public void Validate(OperationFact operation, JsonObject parameters, ValidationErrors errors)
    {
        CheckMembers(operation.Parameters, parameters, "", errors);
        if (operation.Keys is { } keys)
            CheckKeys(keys, parameters, errors);
        if (errors.Any)
            throw ApiError.Invalid(errors);
    }

    /// <summary>A name that was sent, where it looks like a name; what does not could be a misplaced secret.</summary>
    public static string SafeName(string name) =>
        name.Length <= LongestNameShown && name.All(c => char.IsAsciiLetterLower(c) || c is '_' or '.') ? name : "";

    private void CheckMembers(
        IReadOnlyList<MemberFact> facts,
        JsonObject values,
        string prefix,
        ValidationErrors errors
    )
    {
        foreach (var fact in facts)
        {
            if (values.TryGetPropertyValue(fact.Name, out var value))
                CheckValue(fact, value, prefix + fact.Name, errors);
            else if (fact.Required)
                errors.Add(prefix + fact.Name, "is required");
        }
        foreach (var (name, _) in values)
        {
            if (facts.All(fact => fact.Name != name))
                errors.Add(SafeName(name) is { Length: > 0 } safe ? prefix + safe : prefix.TrimEnd('.'), Unknown);
        }
    }

    private void CheckValue(MemberFact fact, JsonNode? value, string path, ValidationErrors errors)
    {
        if (value is null)
        {
            if (!fact.Nullable)
                errors.Add(path, "may not be null");
            return;
        }
        if (TypeProblem(fact.Type, value) is { } problem)
        {
            errors.Add(path, problem);
            return;
        }
        CheckConstraints(fact, value, path, errors);
        switch (fact.Type.Kind)
        {
            case FactKind.Object:
                CheckMembers(_facts.Members(fact.Type), value.AsObject(), path + ".", errors);
                break;
            // What stands in a map is named by the caller, so its names are not repeated.
            case FactKind.Map:
                var entry = new MemberFact
                {
                    Name = "",
                    Type = fact.Type.Element!,
                    Nullable = true,
                };
                foreach (var (_, child) in value.AsObject())
                    CheckValue(entry, child, path, errors);
                break;
            case FactKind.List:
                var item = new MemberFact { Name = "", Type = fact.Type.Element! };
                for (var i = 0; i < value.AsArray().Count; i++)
                    CheckValue(item, value[i], $"{path}.{i}", errors);
                break;
        }
    }

    private string? TypeProblem(FactType type, JsonNode value)
    {
        var kind = value.GetValueKind();
        var text = kind == JsonValueKind.String ? value.GetValue<string>() : null;
        return type.Kind switch
        {
            FactKind.Json => null,
            FactKind.Map or FactKind.Object => kind == JsonValueKind.Object ? null : "must be an object",
            FactKind.List => kind == JsonValueKind.Array ? null : "must be a list",
            FactKind.Boolean => kind is JsonValueKind.True or JsonValueKind.False ? null : "must be true or false",
            FactKind.Number => kind == JsonValueKind.Number && double.IsFinite(value.GetValue<double>())
                ? null
                : "must be a number",
            FactKind.Integer => kind == JsonValueKind.Number && double.IsInteger(value.GetValue<double>())
                ? null
                : "must be a whole number",
            _ when text is null => "must be a string",
            FactKind.Uuid => Guid.TryParseExact(text, "D", out _) ? null : "must be a UUID",
            FactKind.Email => LooksLikeEmail(text) ? null : "must be an e-mail address",
            FactKind.Uri => Uri.TryCreate(text, UriKind.Absolute, out _) ? null : "must be an absolute URL",
            FactKind.DateTime => Instants.TryRead(text, out _)
                ? null
                : "must be a date and time with an offset, in ISO 8601",
            FactKind.Enum => EnumProblem(type.Name, text),
            _ => null,
        };
    }

    private string? EnumProblem(string name, string text) =>
        !_facts.Enums.TryGetValue(name, out var values) || values.Contains(text)
            ? null
            : "must be one of " + string.Join(", ", values);

    private static void CheckConstraints(MemberFact fact, JsonNode value, string path, ValidationErrors errors)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.String:
                var text = value.GetValue<string>();
                if (text.Length < fact.MinLength)
                    errors.Add(path, $"must have at least {fact.MinLength} characters");
                if (text.Length > fact.MaxLength)
                    errors.Add(path, $"must have at most {fact.MaxLength} characters");
                if (fact.Pattern is { } pattern && !Patterns.IsMatch(pattern, text))
                    errors.Add(path, $"must match {pattern}");
                break;
            case JsonValueKind.Number:
                var number = value.GetValue<double>();
                if (number < fact.Minimum)
                    errors.Add(path, FormattableString.Invariant($"must be at least {fact.Minimum}"));
                if (number > fact.Maximum)
                    errors.Add(path, FormattableString.Invariant($"must be at most {fact.Maximum}"));
                if (number <= fact.ExclusiveMinimum)
                    errors.Add(path, FormattableString.Invariant($"must be greater than {fact.ExclusiveMinimum}"));
                break;
            case JsonValueKind.Array when value.AsArray().Count < fact.MinItems:
                errors.Add(path, $"must have at least {fact.MinItems} items");
                break;
            case JsonValueKind.Array when value.AsArray().Count > fact.MaxItems:
                errors.Add(path, $"must have at most {fact.MaxItems} items");
                break;
        }
        if (fact.Const is { } constant && value.ToJsonString() != constant)
            errors.Add(path, $"must be {constant}");
    }

    private static void CheckKeys(KeyFact keys, JsonObject parameters, ValidationErrors errors)
    {
        var given = keys.Sets.SelectMany(set => set).Where(name => parameters[name] is not null).ToHashSet();
        var fits = keys.Sets.Any(set => keys.Exactly ? given.SetEquals(set) : given.IsSupersetOf(set));
        if (fits)
            return;
        var choices = keys.Sets.Select(set => set.Count == 0 ? "none of them" : string.Join(" with ", set));
        errors.Add(
            "",
            $"{(keys.Exactly ? "exactly" : "at least")} this must be given: {string.Join(", or ", choices)}"
        );
    }

    private static bool LooksLikeEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == text.LastIndexOf('@')
            && text.IndexOf('.', at) > at + 1
            && !text.EndsWith('.')
            && !text.Any(char.IsWhiteSpace);
    }
}
