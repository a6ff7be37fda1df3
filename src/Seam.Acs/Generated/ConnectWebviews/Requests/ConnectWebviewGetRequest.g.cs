// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connect_webviews/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectWebviewGetRequest>))]
public sealed record ConnectWebviewGetRequest() : ISeamJson<ConnectWebviewGetRequest>, ISeamRequest
{
    /// <summary>Identifies the connect webview.</summary>
    /// <remarks><c>connect_webview_id</c> of the API, a UUID.</remarks>
    public required string ConnectWebviewId { get; init; }

    [SetsRequiredMembers]
    private ConnectWebviewGetRequest(ref Utf8JsonReader reader)
        : this()
    {
        ConnectWebviewId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 18 when name.SequenceEqual("connect_webview_id"u8):
                    ConnectWebviewId = JsonRead.String(ref reader)!;
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static ConnectWebviewGetRequest ISeamJson<ConnectWebviewGetRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "connect_webview_id"u8, ConnectWebviewId);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(ConnectWebviewId, "connectWebviewId");
        RequestCheck.Id(ConnectWebviewId, "connectWebviewId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("connect_webview_id", ConnectWebviewId);
    }
}
