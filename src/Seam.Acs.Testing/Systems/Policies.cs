namespace Seam.Acs.Testing;

/// <summary>
/// Choices of ours where nothing is documented, all in one place so that they can be changed when more is known.
/// Further ones that are no numbers:
/// <list type="bullet">
/// <item>Breaking a rule of a system (a code for a Latch PIN, several entrances for one, a card) is 400 invalid_input.</item>
/// <item>The thing that a call is about and that does not exist is 404; one named inside a list of IDs is 400.</item>
/// <item>Lists give the oldest first, and a cursor holds for the parameters of its first request, the limit included.</item>
/// <item>A unique value of an identity that another has is 400 invalid_input on that parameter.</item>
/// <item>Codes are never shared within a system, with those that a door still remembers included.</item>
/// <item>Granting an entrance to a user is kept everywhere; credentials open it only where a system goes by groups.</item>
/// <item>Revoking a user's access leaves its credentials in place, opening nothing.</item>
/// <item>Unlocking from afar where the system cannot is 400 invalid_input, not a failed action attempt.</item>
/// <item>A suspended user may open nothing; what its credentials are for can still be read.</item>
/// <item>A name that the provider's own resident has by e-mail is made, with an error on the user; it gets no credentials.</item>
/// </list>
/// </summary>
internal static class Policies
{
    /// <summary>The delay of a hub where PINs are deferred and no delay is set.</summary>
    public static readonly TimeSpan DeferredSyncDelay = TimeSpan.FromMinutes(1);

    /// <summary>How long an instant key is valid.</summary>
    public static readonly TimeSpan InstantKeyLifetime = TimeSpan.FromDays(7);

    /// <summary>Tries at an unused PIN; a building has to be nearly full for this to be too few.</summary>
    public const int PinAttempts = 10_000;
}
