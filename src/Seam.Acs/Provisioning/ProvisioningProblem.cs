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

    /// <summary>Unlisted people were left alone, since it isn't known for all listed people which users are theirs.</summary>
    ListedPeopleUnclear,
}
