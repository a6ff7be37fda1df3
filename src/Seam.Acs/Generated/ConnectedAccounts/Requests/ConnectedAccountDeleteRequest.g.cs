// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connected_accounts/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountDeleteRequest>))]
public sealed record ConnectedAccountDeleteRequest() : ISeamJson<ConnectedAccountDeleteRequest>, ISeamRequest
{
    /// <summary>Identifies the connected account.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public required string ConnectedAccountId { get; init; }

    [SetsRequiredMembers]
    private ConnectedAccountDeleteRequest(ref Utf8JsonReader reader)
        : this()
    {
        ConnectedAccountId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ConnectedAccountDeleteRequest ISeamJson<ConnectedAccountDeleteRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(ConnectedAccountId, "connectedAccountId");
        RequestCheck.Id(ConnectedAccountId, "connectedAccountId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("connected_account_id", ConnectedAccountId);
    }
}
