using System.Collections.Concurrent;

namespace Seam.Acs;

/// <summary>One person of a batch, and what was found of them.</summary>
internal sealed class PersonState(DesiredAccess person)
{
    private readonly HashSet<string> _known = [];

    public DesiredAccess Person { get; } = person;

    public UserIdentity? ByKey { get; set; }

    public UserIdentity? ByEmail { get; set; }

    /// <summary>The identity that is the person's; <c>null</c> where there is none.</summary>
    public UserIdentity? Identity => Person.UserIdentityKey is null ? ByEmail : ByKey ?? ByEmail;

    /// <summary>Whether the identity was told by its address, and lacks the person's key.</summary>
    public bool LacksKey => Person.UserIdentityKey is not null && ByKey is null && ByEmail is { UserIdentityKey: null };

    /// <summary>The user who is linked to the identity; <c>null</c> where there is none.</summary>
    public AcsUser? Linked { get; set; }

    /// <summary>A user without an identity who has the person's address; <c>null</c> where there is none.</summary>
    public AcsUser? Unlinked { get; set; }

    public AcsUser? User => Linked ?? Unlinked;

    /// <summary>The user's ID, once there is a user.</summary>
    public string? AcsUserId { get; set; }

    public List<FoundCode> Codes { get; } = [];

    /// <summary>Why nothing can be done for the person; <c>null</c> where something can.</summary>
    public Exception? Refusal { get; set; }

    public IReadOnlyList<ProvisioningStep> Steps { get; set; } = [];

    /// <summary>
    /// Whether the user, who was to be made, was found to be there: the lists that the plan was made from didn't show
    /// everything. What codes the user has must be read before any is made.
    /// </summary>
    public bool HasFoundUser { get; set; }

    /// <summary>Whether a create was sent again after looking in vain, so that the first one may still come to light.</summary>
    public bool MayHaveTwins { get; set; }

    /// <summary>
    /// Outcomes of creates of which it isn't known whether they took effect. They are told once there was time for that to
    /// show.
    /// </summary>
    public ConcurrentQueue<ProvisioningOutcome> Unsettled { get; } = new();

    /// <summary>Says that a credential is accounted for.</summary>
    /// <returns>False where it was already.</returns>
    public bool Claim(string acsCredentialId)
    {
        lock (_known)
            return _known.Add(acsCredentialId);
    }

    public bool IsKnown(string acsCredentialId)
    {
        lock (_known)
            return _known.Contains(acsCredentialId);
    }
}
