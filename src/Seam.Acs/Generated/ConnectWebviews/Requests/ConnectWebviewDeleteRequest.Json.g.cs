// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectWebviewDeleteRequest
{
    [SetsRequiredMembers]
    private ConnectWebviewDeleteRequest(ref Utf8JsonReader reader)
    {
        ConnectWebviewId = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 18 when name.SequenceEqual("connect_webview_id"u8):
                    ConnectWebviewId = JsonRead.String(ref reader)!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static ConnectWebviewDeleteRequest ISeamJson<ConnectWebviewDeleteRequest>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "connect_webview_id"u8, ConnectWebviewId);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectWebviewDeleteRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ConnectWebviewId == other.ConnectWebviewId;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ConnectWebviewId);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(ConnectWebviewId, "connectWebviewId");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("connect_webview_id", ConnectWebviewId);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
