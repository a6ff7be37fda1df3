using System.Text.Json.Serialization;

namespace LatchPinCodes;

/// <summary>A line of the list that is handed on.</summary>
internal sealed record PinRow(
    string Resident,
    string Door,
    string? Pin,
    DateTimeOffset? ValidFrom,
    DateTimeOffset? Until,
    string State,
    string Outcome,
    string AcsEntranceId,
    string AcsCredentialId
)
{
    /// <summary>The row of a PIN, as the API has it rather than as it was asked for.</summary>
    public static PinRow Of(Pin pin) =>
        new(
            OneLine.Of(pin.User.FullName ?? pin.User.DisplayName),
            OneLine.Of(pin.Door.DisplayName),
            pin.Credential.Code,
            pin.Credential.StartsAt,
            pin.Credential.EndsAt,
            OneLine.Of(PinState.Of(pin)),
            pin.WasFound ? "found" : "created",
            pin.Door.AcsEntranceId,
            pin.Credential.AcsCredentialId
        );
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<PinRow>))]
internal sealed partial class PinRowJson : JsonSerializerContext;
