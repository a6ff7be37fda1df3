// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;

namespace Seam.Acs;

public sealed partial record WorkspaceConnectWebviewCustomization
{
    private WorkspaceConnectWebviewCustomization(ref Utf8JsonReader reader)
    {
        Dictionary<string, JsonElement>? additional = null;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 10 when name.SequenceEqual("logo_shape"u8):
                    LogoShape = JsonRead.Enum<WorkspaceConnectWebviewCustomizationLogoShape>(ref reader);
                    continue;
                case 15 when name.SequenceEqual("success_message"u8):
                    SuccessMessage = JsonRead.String(ref reader);
                    continue;
                case 16 when name.SequenceEqual("inviter_logo_url"u8):
                    InviterLogoUrl = JsonRead.String(ref reader);
                    continue;
                case 20 when name.SequenceEqual("primary_button_color"u8):
                    PrimaryButtonColor = JsonRead.String(ref reader);
                    continue;
                case 25 when name.SequenceEqual("primary_button_text_color"u8):
                    PrimaryButtonTextColor = JsonRead.String(ref reader);
                    continue;
            }

            JsonRead.Additional(ref reader, name, ref additional);
        }

        AdditionalProperties = JsonRead.Freeze(additional);
    }

    static WorkspaceConnectWebviewCustomization ISeamJson<WorkspaceConnectWebviewCustomization>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "inviter_logo_url"u8, InviterLogoUrl);
        JsonWrite.Enum(writer, "logo_shape"u8, LogoShape);
        JsonWrite.String(writer, "primary_button_color"u8, PrimaryButtonColor);
        JsonWrite.String(writer, "primary_button_text_color"u8, PrimaryButtonTextColor);
        JsonWrite.String(writer, "success_message"u8, SuccessMessage);
        JsonWrite.Additional(writer, AdditionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(WorkspaceConnectWebviewCustomization? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && InviterLogoUrl == other.InviterLogoUrl
            && LogoShape == other.LogoShape
            && PrimaryButtonColor == other.PrimaryButtonColor
            && PrimaryButtonTextColor == other.PrimaryButtonTextColor
            && SuccessMessage == other.SuccessMessage
            && JsonEquality.Maps(AdditionalProperties, other.AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(InviterLogoUrl);
        hash.Add(LogoShape);
        hash.Add(PrimaryButtonColor);
        hash.Add(PrimaryButtonTextColor);
        hash.Add(SuccessMessage);
        hash.Add(JsonEquality.Hash(AdditionalProperties));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
