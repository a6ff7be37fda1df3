namespace Seam.Acs.Testing;

/// <summary>The kinds of access systems that the simulator has rules for.</summary>
public enum SimulatedSystemKind
{
    /// <summary>A Latch building: PINs that Latch makes, each for one entrance, and mobile keys.</summary>
    LatchBuilding,

    /// <summary>A Brivo account: users get their entrances by access groups; cloud keys unlock from afar.</summary>
    BrivoAccount,

    /// <summary>A Visionline system: cards, and mobile keys by a credential manager.</summary>
    VisionlineSystem,

    /// <summary>An ASSA ABLOY Credential Service, the credential manager of Visionline systems; it has no doors.</summary>
    AssaAbloyCredentialService,

    /// <summary>A Hotek site, whose entrances and encoders a bridge reports.</summary>
    HotekSite,

    /// <summary>An Akiles organization: users get their entrances by member groups; PINs and cloud keys.</summary>
    AkilesOrganization,
}
