// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantCreateRequestedAccessMethod
{
    [SetsRequiredMembers]
    private AccessGrantCreateRequestedAccessMethod(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8):
                    Code = JsonRead.String(ref reader);
                    continue;
                case 4 when name.SequenceEqual("mode"u8):
                    Mode = JsonRead.Enum<AccessMethodMode>(ref reader).GetValueOrDefault();
                    continue;
                case 25 when name.SequenceEqual("instant_key_max_use_count"u8):
                    InstantKeyMaxUseCount = JsonRead.Integer(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessGrantCreateRequestedAccessMethod ISeamJson<AccessGrantCreateRequestedAccessMethod>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "code"u8, Code);
        JsonWrite.Integer(writer, "instant_key_max_use_count"u8, InstantKeyMaxUseCount);
        JsonWrite.Enum<AccessMethodMode>(writer, "mode"u8, Mode == default ? default(AccessMethodMode?) : Mode);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantCreateRequestedAccessMethod? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && Code == other.Code
            && InstantKeyMaxUseCount == other.InstantKeyMaxUseCount
            && Mode == other.Mode;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Code);
        hash.Add(InstantKeyMaxUseCount);
        hash.Add(Mode);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Digits(Code, path + ".code");
        RequestCheck.NotEmpty(Code, path + ".code");
        RequestCheck.MoreThan(0, InstantKeyMaxUseCount, path + ".instantKeyMaxUseCount");
        RequestCheck.GivenName(Mode, path + ".mode");
    }
}
