//! The addons for Node, which the package finds under npm's name of the platform.

use std::error::Error;
use std::fs;

use super::Made;
use super::inspect::{linux_differences, linux_library};
use super::target::{System, Target};
use super::workshop::{Workshop, run};

/// The addon for one target, built and inspected.
pub(super) fn build(workshop: &Workshop, target: &Target) -> Result<Made, Box<dyn Error>> {
    let System::Linux(linux) = &target.system else {
        return Err("no addon is made for this target yet".into());
    };
    let mut cargo = workshop.cargo("build", target, "std,panic_abort")?;
    run(cargo.args(["-p", "wterror-node", "--profile", "binding"]))?;
    let built = workshop.built().join(target.triple).join("binding/libwterror_node.so");
    let folder = workshop.output.join("node");
    fs::create_dir_all(&folder)?;
    let addon = folder.join(format!("wterror.{}.node", linux.node));
    fs::copy(built, &addon)?;
    let bytes = fs::read(&addon)?;
    let mut wrong = linux_differences(&linux_library(&bytes)?, linux);
    wrong.extend(workshop.private_in(&bytes).map(|folder| format!("speaks of {}", folder.display())));
    if !wrong.is_empty() {
        return Err(wrong.join("; ").into());
    }
    Ok(Made {
        file: addon,
        inspected: format!("glibc ≤ {}.{}, imports, no path", linux.glibc.0, linux.glibc.1),
        run: "not run".to_owned(),
    })
}
