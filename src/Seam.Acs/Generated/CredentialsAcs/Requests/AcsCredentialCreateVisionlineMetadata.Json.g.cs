// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsCredentialCreateVisionlineMetadata
{
    private AcsCredentialCreateVisionlineMetadata(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("override"u8):
                    Override = JsonRead.Boolean(ref reader);
                    continue;
                case 9 when name.SequenceEqual("auto_join"u8):
                    AutoJoin = JsonRead.Boolean(ref reader);
                    continue;
                case 11 when name.SequenceEqual("card_format"u8):
                    CardFormat = JsonRead.Enum<AcsCredentialCreateVisionlineMetadataCardFormat>(ref reader);
                    continue;
                case 18 when name.SequenceEqual("card_function_type"u8):
                    CardFunctionType = JsonRead.Enum<AcsCredentialVisionlineMetadataCardFunctionType>(ref reader);
                    continue;
                case 25 when name.SequenceEqual("joiner_acs_credential_ids"u8):
                    JoinerAcsCredentialIds = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsCredentialCreateVisionlineMetadata ISeamJson<AcsCredentialCreateVisionlineMetadata>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.Boolean(writer, "auto_join"u8, AutoJoin);
        JsonWrite.Enum(writer, "card_format"u8, CardFormat);
        JsonWrite.Enum(writer, "card_function_type"u8, CardFunctionType);
        JsonWrite.List(writer, "joiner_acs_credential_ids"u8, JoinerAcsCredentialIds, JsonWrite.StringValue);
        JsonWrite.Boolean(writer, "override"u8, Override);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsCredentialCreateVisionlineMetadata? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AutoJoin == other.AutoJoin
            && CardFormat == other.CardFormat
            && CardFunctionType == other.CardFunctionType
            && JsonEquality.Lists(JoinerAcsCredentialIds, other.JoinerAcsCredentialIds)
            && Override == other.Override;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AutoJoin);
        hash.Add(CardFormat);
        hash.Add(CardFunctionType);
        hash.Add(JsonEquality.Hash(JoinerAcsCredentialIds));
        hash.Add(Override);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(JoinerAcsCredentialIds, path + ".joinerAcsCredentialIds");
    }
}
