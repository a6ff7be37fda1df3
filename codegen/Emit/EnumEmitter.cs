namespace Seam.Acs.Codegen.Emit;

/// <summary>Emits an open set of names.</summary>
internal static class EnumEmitter
{
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Value",
        "Equals",
        "ToString",
        "GetHashCode",
        "GetType",
        "FromValue",
        "Clone",
        "PrintMembers",
        "ReferenceEquals",
        "MemberwiseClone",
        "Finalize",
    };

    public static string Emit(string name, string factsName, IReadOnlyList<string> values, Glossary glossary)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer, "System.Text.Json.Serialization");
        writer.Doc("summary", glossary.Enum(factsName));
        writer.Doc(
            "remarks",
            $"<c>{factsName}</c> of the API, which may add values at any time: one that is not listed here keeps its text."
        );
        writer.Line($"[JsonConverter(typeof(SeamEnumConverter<{name}>))]");
        writer.Head($"public readonly record struct {name}", $"ISeamEnum<{name}>");
        using (writer.Block())
        {
            writer.Line("private readonly string? _value;");
            writer.Line();
            writer.Doc("summary", "Makes the value for a text, known or not.");
            writer.Doc("param", "The text as the API writes it.", " name=\"value\"");
            writer.Doc("exception", "<paramref name=\"value\"/> is <c>null</c>.", " cref=\"ArgumentNullException\"");
            using (writer.Block($"public {name}(string value)"))
            {
                writer.Line("ArgumentNullException.ThrowIfNull(value);");
                writer.Line("_value = value;");
            }

            var used = new HashSet<string>(Taken, StringComparer.Ordinal) { name };
            foreach (var value in values)
            {
                writer.Line();
                writer.Doc("summary", glossary.Value(factsName, value));
                writer.Doc("value", $"<c>{System.Net.WebUtility.HtmlEncode(value)}</c>");
                writer.Line(
                    $"public static {name} {ValueName(value, used)} {{ get; }} = new({RecordEmitter.Literal(value)});"
                );
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public string Value => _value ?? \"\";");
            writer.Line();
            writer.Doc("summary", "Makes the value for a text, known or not.");
            writer.Doc("param", "The text as the API writes it.", " name=\"value\"");
            writer.Line($"public static implicit operator {name}(string value) => new(value);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static {name} FromValue(string value) => new(value);");
            writer.Line();
            writer.Doc("summary", "Whether both have the same text, case included.");
            writer.Doc("param", "The one to compare with.", " name=\"other\"");
            writer.Line($"public bool Equals({name} other) => Value == other.Value;");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);");
            writer.Line();
            writer.Doc("summary", "The text as the API writes it.");
            writer.Line("public override string ToString() => Value;");
        }

        return writer.ToString();
    }

    private static string ValueName(string value, HashSet<string> used)
    {
        var name = Words.Pascal(value);
        while (!used.Add(name))
            name += "Value";
        return name;
    }
}
