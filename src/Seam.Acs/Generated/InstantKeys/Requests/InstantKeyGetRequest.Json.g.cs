// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record InstantKeyGetRequest
{
    private InstantKeyGetRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("instant_key_id"u8):
                    InstantKeyId = JsonRead.String(ref reader);
                    continue;
                case 15 when name.SequenceEqual("instant_key_url"u8):
                    InstantKeyUrl = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static InstantKeyGetRequest ISeamJson<InstantKeyGetRequest>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "instant_key_id"u8, InstantKeyId);
        JsonWrite.String(writer, "instant_key_url"u8, InstantKeyUrl);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(InstantKeyGetRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && InstantKeyId == other.InstantKeyId
            && InstantKeyUrl == other.InstantKeyUrl;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(InstantKeyId);
        hash.Add(InstantKeyUrl);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(InstantKeyId, "instantKeyId");
        RequestCheck.NotEmpty(InstantKeyUrl, "instantKeyUrl");
        RequestCheck.AtLeastOneOf(
            [("instantKeyId", InstantKeyId is not null), ("instantKeyUrl", InstantKeyUrl is not null)],
            [["instantKeyId"], ["instantKeyUrl"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("instant_key_id", InstantKeyId);
        query.Add("instant_key_url", InstantKeyUrl);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
