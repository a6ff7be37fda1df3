// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record ConnectedAccountGetRequest
{
    private ConnectedAccountGetRequest(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("email"u8):
                    Email = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("connected_account_id"u8):
                    ConnectedAccountId = JsonRead.String(ref reader);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
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

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(ConnectedAccountGetRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && ConnectedAccountId == other.ConnectedAccountId
            && Email == other.Email;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ConnectedAccountId);
        hash.Add(Email);
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.NotEmpty(ConnectedAccountId, "connectedAccountId");
        RequestCheck.NotEmpty(Email, "email");
        RequestCheck.ExactlyOneOf(
            [("connectedAccountId", ConnectedAccountId is not null), ("email", Email is not null)],
            [["connectedAccountId"], ["email"]]
        );
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query)
    {
        query.Add("connected_account_id", ConnectedAccountId);
        query.Add("email", Email);
    }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
