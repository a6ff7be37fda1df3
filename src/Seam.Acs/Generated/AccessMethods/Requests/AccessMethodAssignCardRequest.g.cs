// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/assign_card</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodAssignCardRequest>))]
public sealed record AccessMethodAssignCardRequest() : ISeamJson<AccessMethodAssignCardRequest>, ISeamRequest
{
    /// <summary>The card method that gets the card.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public required string AccessMethodId { get; init; }

    /// <summary>Number of the card, as the access system knows it.</summary>
    /// <remarks><c>card_number</c> of the API.</remarks>
    public required string CardNumber { get; init; }

    [SetsRequiredMembers]
    private AccessMethodAssignCardRequest(ref Utf8JsonReader reader)
        : this()
    {
        AccessMethodId = null!;
        CardNumber = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 11 when name.SequenceEqual("card_number"u8): CardNumber = JsonRead.String(ref reader)!; break;
                case 16 when name.SequenceEqual("access_method_id"u8):
                    AccessMethodId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static AccessMethodAssignCardRequest ISeamJson<AccessMethodAssignCardRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, AccessMethodId);
        JsonWrite.String(writer, "card_number"u8, CardNumber);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessMethodId, "accessMethodId");
        RequestCheck.Id(AccessMethodId, "accessMethodId");
        RequestCheck.Given(CardNumber, "cardNumber");
    }
}
