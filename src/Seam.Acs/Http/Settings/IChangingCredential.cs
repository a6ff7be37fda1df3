namespace Seam.Acs;

/// <summary>A credential that can change while a client runs.</summary>
internal interface IChangingCredential
{
    /// <summary>Whether looking asks nobody else, and so is done as soon as it helps.</summary>
    bool IsAtHand { get; }

    /// <summary>The credential as it is now.</summary>
    /// <exception cref="SeamConfigurationException">There is none that can be used.</exception>
    SeamCredential Look();
}
