using System.Net;

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
        "TryParse",
        "Clone",
        "PrintMembers",
        "ReferenceEquals",
        "MemberwiseClone",
        "Finalize",
    };

    public static string Emit(string name, string factsName, IReadOnlyList<string> values, Glossary glossary)
    {
        var writer = new CSharpWriter();
        FileHead.Write(writer, "System.ComponentModel", "System.Text.Json.Serialization");
        writer.Doc("summary", glossary.Enum(factsName));
        writer.Doc("remarks", $"<c>{factsName}</c> of the API, which may add values at any time.");
        writer.Line($"[JsonConverter(typeof(SeamEnumConverter<{name}>))]");
        writer.Line($"[TypeConverter(typeof(SeamEnumTypeConverter<{name}>))]");
        writer.Head($"public readonly record struct {name}", $"ISeamEnum<{name}>");
        using (writer.Block())
        {
            writer.Line("private readonly ResponseText _value;");
            writer.Line();
            writer.Line("/// <inheritdoc cref=\"FromValue\"/>");
            writer.Line(
                $"public {name}(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));"
            );
            var used = new HashSet<string>(Taken, StringComparer.Ordinal) { name };
            foreach (var value in values)
            {
                writer.Line();
                writer.Doc("summary", $"<c>{WebUtility.HtmlEncode(value)}</c>: {glossary.Value(factsName, value)}");
                writer.Line(
                    $"public static {name} {ValueName(value, used)} {{ get; }} = new({RecordEmitter.Literal(value)});"
                );
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public string Value => _value.Value;");
            writer.Line();
            writer.Line("/// <inheritdoc cref=\"FromValue\"/>");
            writer.Line($"public static implicit operator {name}(string value) => new(value);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static {name} FromValue(string value) => new(value);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static bool TryParse(string? s, IFormatProvider? provider, out {name} result) =>");
            using (writer.Indent())
                writer.Line("OpenEnum.TryParse(s, out result);");
            writer.Line();
            writer.Line("/// <inheritdoc cref=\"Value\"/>");
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
