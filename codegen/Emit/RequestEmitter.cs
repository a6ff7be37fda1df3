using Seam.Acs.Codegen.Facts;

namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits what a request checks before it is sent, and how it is written as a query.</summary>
internal static class RequestEmitter
{
    public static void EmitChecks(CSharpWriter writer, RecordModel record, Operation? operation)
    {
        if (record.Role == RecordRole.RequestPart)
        {
            EmitBlock(writer, "void IRequestPart.Validate(string path)", Checks(record, "path"));
            return;
        }

        EmitBlock(
            writer,
            "void ISeamRequest.Validate()",
            [.. Checks(record, null), .. record.Keys is { } keys ? [KeyCheck(record, keys)] : Array.Empty<string>()]
        );
        if (operation!.Verb is "GET" or "DELETE")
            EmitBlock(
                writer,
                "void ISeamRequest.WriteQuery(QueryStringBuilder query)",
                [.. record.Members.OrderBy(member => member.FactName, StringComparer.Ordinal).Select(QueryLine)]
            );
    }

    // Without lines, the interface's own method does as well.
    private static void EmitBlock(CSharpWriter writer, string head, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        writer.Line();
        using (writer.Block(head))
            writer.Lines(lines);
    }

    private static List<string> Checks(RecordModel record, string? path) =>
        [.. record.Members.SelectMany(member => MemberChecks(member, path))];

    private static IEnumerable<string> MemberChecks(MemberModel member, string? path)
    {
        var value = member.Clearable ? $"{member.Given}.Value" : member.Given;
        var name = path is null ? $"\"{member.ParameterText}\"" : $"{path} + \".{member.ParameterText}\"";
        var fact = member.Fact;
        if (member.MustBeGiven && member.IsReference)
            yield return $"RequestCheck.Given({value}, {name});";
        if (member.MustBeGiven && member.Type.Kind == TypeKind.Enum)
            yield return $"RequestCheck.GivenName({value}, {name});";
        if (member.MustBeGiven && member.Type.Kind == TypeKind.DateTime)
            yield return $"RequestCheck.GivenTime({value}, {name});";
        if (member.Type.IsText)
        {
            if (fact.Pattern == @"^\d+$")
                yield return $"RequestCheck.Digits({value}, {name});";
            if (!member.MustBeGiven && (member.Type.Kind != TypeKind.String || fact.MinLength >= 1))
                yield return $"RequestCheck.NotEmpty({value}, {name});";
        }

        if (member.IsList && member.Type.Item!.IsText)
            yield return $"RequestCheck.Items({value}, {name});";
        if (member.IsList && member.Type.Item!.Kind == TypeKind.Enum)
            yield return $"RequestCheck.Names({value}, {name});";
        if (member.IsList && (fact.MinItems is > 0 || fact.MaxItems is not null))
        {
            var most = fact.MaxItems is { } limit ? $"{limit}" : "int.MaxValue";
            yield return $"RequestCheck.Count({value}, {fact.MinItems ?? 0}, {most}, {name});";
        }

        if (member.Type.Kind == TypeKind.Boolean && fact.Const is { } only)
            yield return $"RequestCheck.Is({only}, {value}, {name});";
        if (member.Type.Kind == TypeKind.Integer && (fact.ExclusiveMinimum ?? fact.Minimum - 1) is { } above)
            yield return $"RequestCheck.MoreThan({above:0}, {value}, {name});";
        if (member.Type.Kind == TypeKind.Schema)
            yield return $"RequestCheck.Part({value}, {name});";
        if (member.IsList && member.Type.Item!.Kind == TypeKind.Schema)
            yield return $"RequestCheck.Parts({value}, {name});";
    }

    private static string KeyCheck(RecordModel record, KeySets keys)
    {
        var given = keys.Names.Select(name =>
        {
            var member = Member(name);
            return $"(\"{member.ParameterText}\", {member.Given} is not null)";
        });
        var sets = keys.Sets.Select(set =>
            $"[{string.Join(", ", set.Select(name => $"\"{Member(name).ParameterText}\""))}]"
        );
        return $"RequestCheck.{(keys.Exactly ? "ExactlyOneOf" : "AtLeastOneOf")}"
            + $"([{string.Join(", ", given)}], [{string.Join(", ", sets)}]);";

        MemberModel Member(string name) => record.Members.First(member => member.FactName == name);
    }

    private static string QueryLine(MemberModel member)
    {
        var value = member.Given;
        return member.Type.Kind switch
        {
            TypeKind.Enum => $"query.Add(\"{member.FactName}\", {value}{(member.MustBeGiven ? "" : "?")}.Value);",
            TypeKind.List when member.Type.Item!.IsText => $"query.AddList(\"{member.FactName}\", {value});",
            TypeKind.List when member.Type.Item!.Kind == TypeKind.Enum =>
                $"query.AddList(\"{member.FactName}\", {value}?.Select(item => item.Value).ToList());",
            TypeKind.List when member.Type.Item!.Kind == TypeKind.DateTime =>
                $"query.AddList(\"{member.FactName}\", {value}?.Select(SeamTime.Format).ToList());",
            TypeKind.List when InvariantText(member.Type.Item!.Kind) is { } text =>
                $"query.AddList(\"{member.FactName}\", {value}?.Select(item => {text}).ToList());",
            TypeKind.Map when member.Type.Item!.Kind == TypeKind.Json =>
                $"query.AddMap(\"{member.FactName}\", {value});",
            TypeKind.Schema or TypeKind.Map or TypeKind.Json or TypeKind.List => throw new NotSupportedException(
                $"'{member.FactName}' of type {member.Type} stands in a query, which can hold no such value."
            ),
            _ => $"query.Add(\"{member.FactName}\", {value});",
        };
    }

    private static string? InvariantText(TypeKind kind) =>
        kind switch
        {
            TypeKind.Integer => "FormattableString.Invariant($\"{item}\")",
            // No number of a query can be infinite or none.
            TypeKind.Number =>
                "double.IsFinite(item) ? FormattableString.Invariant($\"{item}\") : throw new ArgumentException(\"A number that is not finite cannot be sent.\")",
            TypeKind.Boolean => "item ? \"true\" : \"false\"",
            _ => null,
        };
}
