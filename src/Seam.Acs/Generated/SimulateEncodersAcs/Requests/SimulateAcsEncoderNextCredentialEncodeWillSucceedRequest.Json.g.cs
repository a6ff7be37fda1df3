// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest
{
    [SetsRequiredMembers]
    private SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest(ref Utf8JsonReader reader)
    {
        AcsEncoderId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("scenario"u8):
                    Scenario = JsonRead.Enum<SimulateAcsEncoderNextCredentialEncodeWillSucceedScenario>(ref reader);
                    continue;
                case 14 when name.SequenceEqual("acs_encoder_id"u8):
                    AcsEncoderId = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest ISeamJson<SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "acs_encoder_id"u8, AcsEncoderId);
        JsonWrite.Enum(writer, "scenario"u8, Scenario);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(SimulateAcsEncoderNextCredentialEncodeWillSucceedRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AcsEncoderId == other.AcsEncoderId
            && Scenario == other.Scenario;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AcsEncoderId);
        hash.Add(Scenario);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AcsEncoderId, "acsEncoderId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
