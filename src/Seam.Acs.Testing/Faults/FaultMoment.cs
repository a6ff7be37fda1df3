namespace Seam.Acs.Testing;

/// <summary>When a fault strikes: before the call has its effect, or after it.</summary>
public enum FaultMoment
{
    /// <summary>The call has no effect.</summary>
    BeforeEffect,

    /// <summary>The call has its effect, and only its answer is lost.</summary>
    AfterEffect,
}
