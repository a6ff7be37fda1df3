// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A means of entry to issue with a new grant.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessGrantCreateRequestedAccessMethod>))]
public sealed record AccessGrantCreateRequestedAccessMethod()
    : ISeamJson<AccessGrantCreateRequestedAccessMethod>,
        IRequestPart
{
    /// <summary>PIN to use, for mode <c>code</c> alone. Left out, one is made.</summary>
    /// <remarks><c>code</c> of the API, digits only, 4 to 9 characters.</remarks>
    public string? Code { get; init; }

    /// <summary>How many times the instant key's link can be used; for mode <c>mobile_key</c> alone.</summary>
    /// <remarks><c>instant_key_max_use_count</c> of the API, at least 1.</remarks>
    public long? InstantKeyMaxUseCount { get; init; }

    /// <summary>Which means of entry to issue.</summary>
    /// <remarks><c>mode</c> of the API.</remarks>
    public required AcsCredentialAccessMethod Mode { get; init; }

    [SetsRequiredMembers]
    private AccessGrantCreateRequestedAccessMethod(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8): Code = JsonRead.String(ref reader); break;
                case 4 when name.SequenceEqual("mode"u8):
                    Mode = JsonRead.Enum<AcsCredentialAccessMethod>(ref reader).GetValueOrDefault();
                    break;
                case 25 when name.SequenceEqual("instant_key_max_use_count"u8):
                    InstantKeyMaxUseCount = JsonRead.Integer(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
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
        JsonWrite.Secret(writer, "code"u8, Code);
        JsonWrite.Integer(writer, "instant_key_max_use_count"u8, InstantKeyMaxUseCount);
        JsonWrite.Enum<AcsCredentialAccessMethod>(
            writer,
            "mode"u8,
            Mode == default ? default(AcsCredentialAccessMethod?) : Mode
        );
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.GivenName(Mode, path + ".mode");
    }
}
