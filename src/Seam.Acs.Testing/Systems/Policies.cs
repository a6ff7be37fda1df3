using System.Net;

namespace Seam.Acs.Testing;

/// <summary>
/// Choices of ours where nothing is documented, all in one place so that they can be changed when more is known.
/// Further ones that are no numbers:
/// <list type="bullet">
/// <item>Breaking a rule of a system (a code for a Latch PIN, several entrances for one, a card) is 400 invalid_input.</item>
/// <item>The thing that a call is about and that does not exist is 404; one named inside a list of IDs is 400.</item>
/// <item>Lists give the oldest first, and a cursor holds for the parameters of its first request, the limit included.</item>
/// <item>A merge of identities changes no user, so the kept identity can have two users of a system. A call that names
/// the identity and the system means the user that was created first.</item>
/// <item>A merge does not change the name, key and customer of the kept identity. Only managed identities are merged.</item>
/// <item>An identity that a merge names as both kept and merged is 400 invalid_input.</item>
/// <item>A user of an Akiles organization has PINs and cloud keys, and gets the entrances by member groups.</item>
/// <item>The sentences of <c>display_status</c> are derived from times, problems and what the doors know.</item>
/// <item>A unique value of an identity that another has is 400 invalid_input on that parameter.</item>
/// <item>Codes are never shared within a system, with those that a door still remembers included.</item>
/// <item>Granting an entrance to a user is kept everywhere; credentials open it only where a system goes by groups.</item>
/// <item>Revoking a user's access leaves its credentials in place, opening nothing.</item>
/// <item>Unlocking from afar where the system cannot is 400 invalid_input, not a failed action attempt.</item>
/// <item>A suspended user may open nothing; what its credentials are for can still be read.</item>
/// <item>A name that the provider's own resident has by e-mail is made, with an error on the user; it gets no credentials.</item>
/// <item>A failure told of the next encoding or scan is used up when the action begins, not when it ends.</item>
/// <item>Where no credential is named, a told scan is about the system's newest card.</item>
/// <item>Events are listed from the oldest; <c>since</c> takes in its moment, <c>between</c> leaves out both of its own.</item>
/// <item>An event asked for by its type alone is the latest one.</item>
/// <item>An account in a space brings the entrances and devices that it has at that moment.</item>
/// <item>A grant makes one access method for each system that it reaches, and for a one-door PIN one for each door.</item>
/// <item>Where a code that a grant asks for can't be had, another is made, with a warning on the grant.</item>
/// <item>A grant makes nothing for devices: that is an error on the grant.</item>
/// <item>A mobile key of a grant comes with an instant key, and takes it along.</item>
/// <item>A mobile key is on every phone of the person who holds it.</item>
/// <item>A revoked client session is over, but stays until it is deleted.</item>
/// <item>What client sessions may call stands in <see cref="CallerPermissions"/>, what they may see in <see cref="SessionScope"/>.</item>
/// <item>A publishable key opens client sessions by user identifier key, and gives them nothing further.</item>
/// <item>A suspended workspace refuses all calls but those on workspaces.</item>
/// <item>A reset sandbox is empty, its events included; its settings, keys and webhooks stay.</item>
/// <item>While an account is disconnected no change reaches its doors, and none is unlocked from afar.</item>
/// <item>The sync of an account brings what waits for its hubs to the doors at once.</item>
/// <item>Deleting an account deletes its systems and devices with all that stands in them.</item>
/// <item>What customers push becomes spaces, user identities and access grants that ask for a PIN.</item>
/// </list>
/// </summary>
internal static class Policies
{
    /// <summary>The delay of a hub where PINs are deferred and no delay is set.</summary>
    public static readonly TimeSpan DeferredSyncDelay = TimeSpan.FromMinutes(1);

    /// <summary>How long a client session lasts where nothing is said.</summary>
    public static readonly TimeSpan ClientSessionLifetime = TimeSpan.FromDays(1);

    /// <summary>How long the address of a customer portal is valid.</summary>
    public static readonly TimeSpan CustomerPortalLifetime = TimeSpan.FromDays(1);

    /// <summary>How long an instant key is valid.</summary>
    public static readonly TimeSpan InstantKeyLifetime = TimeSpan.FromDays(7);

    /// <summary>
    /// How long after a failed delivery to a webhook the next attempt is made; after the last of them none is. The
    /// figures are those that Svix, which delivers for Seam, documents.
    /// </summary>
    public static readonly IReadOnlyList<TimeSpan> WebhookRetryDelays =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(10),
    ];

    /// <summary>How long a webhook has time to answer.</summary>
    public static readonly TimeSpan WebhookTimeout = TimeSpan.FromSeconds(15);

    /// <summary>How long the secret before a webhook's new one signs too.</summary>
    public static readonly TimeSpan FormerSecretLifetime = TimeSpan.FromDays(1);

    /// <summary>What a call beyond a rate limit meets; the API documents nothing of it.</summary>
    /// <param name="retryAfter">The wait to ask for, in whole seconds.</param>
    public static FaultEffect RateLimited(string retryAfter) =>
        new FaultEffect.Error(
            HttpStatusCode.TooManyRequests,
            "rate_limit_exceeded",
            "Too many requests in a short time.",
            retryAfter
        );

    /// <summary>Tries at an unused PIN; a building has to be nearly full for this to be too few.</summary>
    public const int PinAttempts = 10_000;
}
