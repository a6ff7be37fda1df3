// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessMethodEncodeRequest
{
    [SetsRequiredMembers]
    private AccessMethodEncodeRequest(ref Utf8JsonReader reader)
    {
        AccessMethodId = null!;
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("acs_encoder_id"u8):
                    AcsEncoderId = JsonRead.String(ref reader)!;
                    continue;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessMethodEncodeRequest ISeamJson<AccessMethodEncodeRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessMethodEncodeRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessMethodId == other.AccessMethodId
            && AcsEncoderId == other.AcsEncoderId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessMethodId);
        hash.Add(AcsEncoderId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessMethodId, "accessMethodId");
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
