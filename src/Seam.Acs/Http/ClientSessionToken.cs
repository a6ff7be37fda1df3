using System.Text.Json;

namespace Seam.Acs;

/// <summary>The token of a client session.</summary>
internal sealed record ClientSessionToken(string Token) : ISeamJson<ClientSessionToken>
{
    public static ClientSessionToken ReadJson(ref Utf8JsonReader reader)
    {
        string? token = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            if (name.SequenceEqual("token"u8))
                token = JsonRead.String(ref reader);
            else
                reader.TrySkip();
        }

        // Any other text would make the headers of later calls invalid.
        return !string.IsNullOrEmpty(token) && !token.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? new ClientSessionToken(token)
            : throw new JsonException("The member \"token\" is missing, or no token.");
    }

    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("token"u8, Token);
        writer.WriteEndObject();
    }

    public override string ToString() => nameof(ClientSessionToken);
}
