namespace Seam.Acs;

/// <summary>What a step of a plan does.</summary>
public enum ProvisioningAction
{
    /// <summary>Nothing: the code is there as it is wanted.</summary>
    Keep,

    /// <summary>Makes the person's user in the system, and the user identity where there is none.</summary>
    CreateUser,

    /// <summary>Links a user of the system, who has the person's e-mail address and no identity yet, to the person's identity.</summary>
    LinkUser,

    /// <summary>Gives the person's key to the user identity that has the person's e-mail address and no key yet.</summary>
    AdoptIdentity,

    /// <summary>Makes a code.</summary>
    Create,

    /// <summary>Changes when a code ends, and, where it is chosen, its PIN with it. A PIN that isn't chosen stays.</summary>
    ChangeEnd,

    /// <summary>Changes the PIN of a code to the one that is chosen.</summary>
    ChangeCode,

    /// <summary>Makes a code, and then deletes the one in whose place it comes, since the API can't change it.</summary>
    Replace,

    /// <summary>Deletes a code that isn't wanted.</summary>
    Delete,

    /// <summary>Nothing: the window of the wanted code is over.</summary>
    Skip,

    /// <summary>Nothing: the person can't be provisioned, for a reason that the step tells.</summary>
    Refuse,
}
