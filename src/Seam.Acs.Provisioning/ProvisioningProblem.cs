namespace Seam.Acs;

/// <summary>Why something can't be provisioned, though the API refused nothing.</summary>
public enum ProvisioningProblem
{
    /// <summary>The access system's codes don't open doors of one's choice.</summary>
    SystemNotSupported,

    /// <summary>The person's e-mail address is that of a user identity with another key.</summary>
    EmailAddressTaken,

    /// <summary>The person has a user in the system whom the system manages itself, such as a resident made in Latch's own app.</summary>
    ManagedByTheSystem,

    /// <summary>The person was listed before, by another key or e-mail address of the same user identity.</summary>
    ListedTwice,

    /// <summary>A code that isn't wanted stays, since one that is to open a door in its place isn't there.</summary>
    HeldBack,

    /// <summary>Unlisted people were left alone, since it isn't known for all listed people which users are theirs.</summary>
    ListedPeopleUnclear,
}
