using Seam.Acs;

namespace LatchPinCodes;

/// <summary>A PIN for one door.</summary>
/// <param name="User">Who holds it.</param>
/// <param name="Door">The door that it was made for.</param>
/// <param name="Credential">The credential that carries it.</param>
/// <param name="Opens">The doors that it opens, as read back from the API; null: not read yet.</param>
/// <param name="WasFound">True: it was there already; false: this run made it.</param>
internal sealed record Pin(
    AcsUser User,
    AcsEntrance Door,
    AcsCredential Credential,
    IReadOnlyList<AcsEntrance>? Opens,
    bool WasFound
)
{
    /// <summary>Whether a hub carries changes to the door. Without one, somebody has to.</summary>
    public bool HasHub => Door.LatchMetadata?.IsConnected != false;
}
