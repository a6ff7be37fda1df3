// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connected_accounts/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountGetRequest>))]
public sealed record ConnectedAccountGetRequest() : ISeamJson<ConnectedAccountGetRequest>, ISeamRequest
{
    /// <summary>The account, by its ID; leave <see cref="ConnectedAccountGetRequest.Email"/> out.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>The account, by the email address of its login.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    public string? Email { get; init; }

    private ConnectedAccountGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8): Email = JsonRead.String(ref reader); break;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ConnectedAccountGetRequest ISeamJson<ConnectedAccountGetRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "connected_account_id"u8, ConnectedAccountId);
        JsonWrite.String(writer, "email"u8, Email);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Id(ConnectedAccountId, "connectedAccountId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("connected_account_id", ConnectedAccountId);
        query.Add("email", Email);
    }
}
