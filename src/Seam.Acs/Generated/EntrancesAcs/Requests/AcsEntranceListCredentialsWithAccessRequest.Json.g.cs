// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AcsEntranceListCredentialsWithAccessRequest
{
    [SetsRequiredMembers]
    private AcsEntranceListCredentialsWithAccessRequest(ref Utf8JsonReader reader)
    {
        AcsEntranceId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("include_if"u8):
                    IncludeIf = JsonRead.ValueList(
                        ref reader,
                        JsonRead.Enum<AcsEntranceListCredentialsWithAccessIncludeIf>
                    );
                    continue;
                case 15 when name.SequenceEqual("acs_entrance_id"u8):
                    AcsEntranceId = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AcsEntranceListCredentialsWithAccessRequest ISeamJson<AcsEntranceListCredentialsWithAccessRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_entrance_id"u8, AcsEntranceId);
        JsonWrite.List(writer, "include_if"u8, IncludeIf, JsonWrite.EnumValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AcsEntranceListCredentialsWithAccessRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsEntranceId == other.AcsEntranceId
            && JsonEquality.Lists(IncludeIf, other.IncludeIf);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsEntranceId);
        hash.Add(JsonEquality.Hash(IncludeIf));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEntranceId, "acsEntranceId");
        RequestCheck.Names(IncludeIf, "includeIf");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("acs_entrance_id", AcsEntranceId);
        query.AddList("include_if", IncludeIf?.Select(item => item.Value).ToList());
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
