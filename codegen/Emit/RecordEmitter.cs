using System.Globalization;
using System.Net;
using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits a record's members with their documentation.</summary>
internal static class RecordEmitter
{
    private const string EmptyAdditional = "} = ReadOnlyDictionary<string, JsonElement>.Empty;";

    public static string Emit(RecordModel record)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer, Namespaces(record));
        writer.Doc("summary", record.Summary);
        if (record.IsAnswer)
            writer.Doc("remarks", $"<c>{record.FactsName}</c> of the API. Two are equal where all their members are.");
        List<string> interfaces = [$"ISeamJson<{record.Name}>"];
        if (record.IsEvent)
            interfaces.Insert(0, "SeamEvent");
        if (record.Role != RecordRole.Answer)
            interfaces.Add(record.Role == RecordRole.Request ? "ISeamRequest" : "IRequestPart");
        writer.Line($"[JsonConverter(typeof(SeamJsonConverter<{record.Name}>))]");
        writer.Head($"public sealed partial record {record.Name}", [.. interfaces]);
        using (writer.Block())
        {
            EmitFields(writer, record);
            writer.Doc("summary", "Makes an empty one.");
            writer.Line($"public {record.Name}() {{ }}");
            foreach (var member in record.Members)
                EmitMember(writer, member);
            if (record.IsAnswer)
                EmitAdditional(writer, record.IsEvent ? "override " : "");
            if (record.Keys is { } keys)
                EmitFactories(writer, record, keys);
        }

        return writer.ToString();
    }

    private static string[] Namespaces(RecordModel record)
    {
        var namespaces = new List<string>();
        if (record.IsAnswer || record.Members.Any(member => member is { IsMap: true, EmptyWhenMissing: true }))
            namespaces.Add("System.Collections.ObjectModel");
        if (record.IsAnswer || record.Members.Any(member => member.Type.Innermost.Kind == TypeKind.Json))
            namespaces.Add("System.Text.Json");
        namespaces.Add("System.Text.Json.Serialization");
        return [.. namespaces];
    }

    private static void EmitFields(CSharpWriter writer, RecordModel record)
    {
        var fields = record.Members.Where(member => member.HasField).ToList();
        foreach (var member in fields)
            writer.Line(
                $"private readonly {(member.Clearable ? member.PropertyType : member.FieldType)} {member.Field}{(member.Initial is null ? "" : $" = {member.Initial}")};"
            );
        if (fields.Count > 0)
            writer.Line();
    }

    private static void EmitMember(CSharpWriter writer, MemberModel member)
    {
        writer.Line();
        writer.Doc("summary", $"{member.Documentation}{Missing(member)}");
        writer.Doc("remarks", Remarks(member));
        if (member.Obsolete is { } instead)
            writer.Line($"[Obsolete({Literal(instead)})]");
        var required =
            member.MustBeGiven && member.Obsolete is null ? "required "
            : member.Overrides ? "override "
            : "";
        if (!member.HasField)
        {
            writer.Line($"public {required}{member.PropertyType} {member.Name} {{ get; init; }}");
            return;
        }

        var read = member.EmptyWhenMissing ? member.Field + member.Empty : member.Field;
        var line =
            $"public {required}{member.PropertyType} {member.Name} {{ get => {read}; init => {member.Field} = value; }}";
        if (line.Length + 4 <= CSharpWriter.Width)
        {
            writer.Line(line);
            return;
        }

        using (writer.Block($"public {required}{member.PropertyType} {member.Name}"))
        {
            writer.Line($"get => {read};");
            writer.Line($"init => {member.Field} = value;");
        }
    }

    /// <summary>A factory for each way to name what the call is about, so that a wrong combination is hard to write.</summary>
    private static void EmitFactories(CSharpWriter writer, RecordModel record, KeySets keys)
    {
        foreach (var set in keys.Sets.Where(set => set.Count > 0))
        {
            var members = set.Select(name => record.Members.First(member => member.FactName == name)).ToList();
            var parameters = record
                .Members.Where(member => member is { MustBeGiven: true } && !set.Contains(member.FactName))
                .Concat(members)
                .ToList();
            writer.Line();
            writer.Doc(
                "summary",
                $"Makes a request by {string.Join(" and ", members.Select(member => $"<see cref=\"{member.Name}\"/>"))}."
            );
            foreach (var parameter in parameters)
                writer.Doc("param", parameter.Documentation, $" name=\"{parameter.ParameterText}\"");
            var declarations = parameters.Select(parameter => $"{parameter.BareType} {parameter.Parameter}");
            var assignments = parameters.Select(parameter => $"{parameter.Name} = {parameter.Parameter}");
            writer.Line(
                $"public static {record.Name} For{string.Join("And", members.Select(member => member.Name))}"
                    + $"({string.Join(", ", declarations)}) => new() {{ {string.Join(", ", assignments)} }};"
            );
        }
    }

    private static void EmitAdditional(CSharpWriter writer, string modifier)
    {
        writer.Line();
        writer.Doc(
            "summary",
            "Members that the API sent and this version of the library does not know, by their names in the API. Never <c>null</c>."
        );
        using (
            writer.Block(
                $"public {modifier}IReadOnlyDictionary<string, JsonElement> AdditionalProperties",
                EmptyAdditional
            )
        )
        {
            writer.Line("get;");
            writer.Line("init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;");
        }
    }

    private static string Missing(MemberModel member) =>
        member switch
        {
            { Clearable: true } => " Left out, the stored value stays; <c>null</c> clears it.",
            { MustBeGiven: true } => "",
            { EmptyWhenMissing: true, IsList: true } or { EmptyWhenMissing: true, IsMap: true } =>
                " Never <c>null</c>.",
            { EmptyWhenMissing: true } => "",
            // Most words of ours say themselves when it is null.
            { Role: RecordRole.Answer } when !member.Documentation.Contains("null</c>", StringComparison.Ordinal) =>
                " <c>null</c> where the API has none.",
            { Role: RecordRole.Answer } => "",
            _ => Default(member),
        };

    private static string Default(MemberModel member) =>
        member.Fact.Default is { } value and not ("null" or "[]" or "{}") && !value.StartsWith('{')
            ? $" Left out, the API takes <c>{WebUtility.HtmlEncode(value.Trim('"'))}</c>."
            : "";

    /// <summary>The name in the API, and the form of the value.</summary>
    internal static string Remarks(MemberModel member)
    {
        var form = Form(member);
        return $"<c>{member.FactName}</c> of the API{(form.Length > 0 ? ", " + form : "")}.";
    }

    internal static string Form(MemberModel member)
    {
        var fact = member.Fact;
        var form = member.Type.Kind switch
        {
            TypeKind.Uuid => "a UUID",
            TypeKind.Email => "an e-mail address",
            TypeKind.Uri => "a URI",
            TypeKind.DateTime => "a date and time in UTC",
            TypeKind.List => member.Type.Item!.Kind switch
            {
                TypeKind.Uuid => "a list of UUIDs",
                _ => "a list",
            },
            _ => "",
        };
        var limits = new List<string>();
        if (form.Length > 0)
            limits.Add(form);
        if (fact.Pattern == @"^\d+$")
            limits.Add("digits only");
        if (fact.MinLength is > 1 or null && fact.MaxLength is not null)
            limits.Add($"{Text(fact.MinLength ?? 0)} to {Text(fact.MaxLength.Value)} characters");
        if (fact.ExclusiveMinimum is { } above)
            limits.Add($"more than {Text(above)}");
        if (fact.Minimum is { } least)
            limits.Add($"at least {Text(least)}");
        return string.Join(", ", limits);
    }

    internal static string Literal(string text) =>
        "\""
        + string.Concat(
            text.Select(letter =>
                letter is '"' or '\\' ? $"\\{letter}"
                : char.IsControl(letter) ? $"\\u{(int)letter:x4}"
                : letter.ToString()
            )
        )
        + "\"";

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
