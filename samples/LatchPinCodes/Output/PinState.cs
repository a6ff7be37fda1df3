using Seam.Acs;

namespace LatchPinCodes;

/// <summary>Puts into a few words whether a PIN can be handed on.</summary>
internal static class PinState
{
    public const string Ready = "ready";
    public const string Pending = "pending";

    public static string Of(Pin pin)
    {
        var credential = pin.Credential;
        if (credential.Errors is [var error, ..])
            return error.Message.Length > 0 ? error.Message : error.ErrorCode.Value;
        if (pin.Opens is null)
            return "not checked";
        if (pin.Opens is not [var only] || only.AcsEntranceId != pin.Door.AcsEntranceId)
            return pin.Opens.Count == 0 ? "opens no door" : $"opens {string.Join(" and ", pin.Opens.Select(Name))}";
        if (pin.User.IsSuspended == true)
            return "resident is suspended";
        if (credential.Code is null)
            return pin.HasHub ? Pending : $"{Pending}: no hub, use Latch's app";
        if (credential.Warnings.FirstOrDefault(IsWorthTelling) is { } warning)
            return warning.Message.Length > 0 ? warning.Message : warning.WarningCode.Value;
        if (credential.IsLatestDesiredStateSyncedWithProvider == false)
            return pin.HasHub ? "waiting for the hub" : "no hub: update the door in Latch's app";
        return Ready;
    }

    private static string Name(AcsEntrance door) => door.DisplayName;

    // That it waits to be issued is told in our own words.
    private static bool IsWorthTelling(AcsCredentialWarning warning) =>
        warning.WarningCode != AcsCredentialWarningCode.WaitingToBeIssued;
}
