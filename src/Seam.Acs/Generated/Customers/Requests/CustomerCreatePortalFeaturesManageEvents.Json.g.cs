// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record CustomerCreatePortalFeaturesManageEvents
{
    private CustomerCreatePortalFeaturesManageEvents(ref Utf8JsonReader reader)
    {
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 14 when name.SequenceEqual("allowed_events"u8):
                    AllowedEvents = JsonRead.List(ref reader, JsonRead.String);
                    continue;
                case 14 when name.SequenceEqual("default_events"u8):
                    DefaultEvents = JsonRead.List(ref reader, JsonRead.String);
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static CustomerCreatePortalFeaturesManageEvents ISeamJson<CustomerCreatePortalFeaturesManageEvents>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.List(writer, "allowed_events"u8, AllowedEvents, JsonWrite.StringValue);
        JsonWrite.List(writer, "default_events"u8, DefaultEvents, JsonWrite.StringValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(CustomerCreatePortalFeaturesManageEvents? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && JsonEquality.Lists(AllowedEvents, other.AllowedEvents)
            && JsonEquality.Lists(DefaultEvents, other.DefaultEvents);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(JsonEquality.Hash(AllowedEvents));
        hash.Add(JsonEquality.Hash(DefaultEvents));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Items(AllowedEvents, path + ".allowedEvents");
        RequestCheck.Items(DefaultEvents, path + ".defaultEvents");
    }
}
